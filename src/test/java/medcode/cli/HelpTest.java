package medcode.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** Every command explains itself, and an option means the same wherever it stands. */
final class HelpTest {

    @TempDir
    static Path home;

    static Stream<CommandLine> commands() {
        List<CommandLine> commands = new ArrayList<>();
        collect(Commands.addTo(new CommandLine(new Main())), commands);
        return commands.stream();
    }

    private static void collect(CommandLine command, List<CommandLine> commands) {
        commands.add(command);
        command.getSubcommands().values().forEach(sub -> collect(sub, commands));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyHelpNamesTheExitCodes(CommandLine command) {
        List<String> words = new ArrayList<>(
                Arrays.asList(command.getCommandSpec().qualifiedName().split(" ")));
        words.remove(0);
        words.add("--help");
        CommandRun run = CommandRun.of(home, words);

        assertThat(run.exit()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("Usage: medcode").contains("Exit codes:").contains("  2   the run failed");
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everythingIsDescribed(CommandLine command) {
        assertThat(command.getCommandSpec().usageMessage().description()).isNotEmpty();
        for (OptionSpec option : command.getCommandSpec().options()) {
            assertThat(String.join(" ", option.description()))
                    .as(command.getCommandSpec().qualifiedName() + " " + option.longestName())
                    .endsWith(".");
        }
        command.getCommandSpec()
                .positionalParameters()
                .forEach(parameter -> assertThat(String.join(" ", parameter.description()))
                        .as(command.getCommandSpec().qualifiedName() + " " + parameter.paramLabel())
                        .endsWith("."));
    }

    @Test
    void anOptionMeansTheSameEverywhere() {
        Map<String, String> labels = new HashMap<>();
        commands()
                .forEach(command -> command.getCommandSpec().options().forEach(option -> {
                    String meaning = String.join(" ", option.names()) + " " + option.paramLabel();
                    assertThat(labels.computeIfAbsent(option.longestName(), name -> meaning))
                            .as(command.getCommandSpec().qualifiedName())
                            .isEqualTo(meaning);
                }));
    }
}
