package medcode.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Set;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** A command that is named first is made known alone; its help must not tell the difference. */
class CommandsTest {

    @Test
    void aNamedCommandIsKnownAloneAndLooksTheSame() {
        CommandLine all = Commands.addTo(new CommandLine(new Main()));
        assertThat(all.getSubcommands().keySet()).contains("load", "lookup", "search", "validate");
        all.getSubcommands().forEach((name, command) -> {
            CommandLine one = Commands.addTo(new CommandLine(new Main()), name, "--help");
            assertThat(one.getSubcommands().keySet()).isEqualTo(Set.of(name));
            assertThat(one.getSubcommands().get(name).getUsageMessage()).isEqualTo(command.getUsageMessage());
            assertThat(command.getUsageMessage()).contains("Exit codes:", "--help");
        });
    }

    @Test
    void theHelpListsThemAll() {
        StringWriter out = new StringWriter();
        int status = Main.run(new PrintWriter(out, true), new PrintWriter(new StringWriter()), "--help");
        assertThat(status).isZero();
        assertThat(out.toString())
                .contains(Commands.addTo(new CommandLine(new Main()))
                        .getSubcommands()
                        .keySet());
    }
}
