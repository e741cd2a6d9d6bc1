package medcode.cli.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import medcode.architecture.MedcodeClasses;
import org.junit.jupiter.api.Test;

/** A command of the shell is one class and one line. */
class ShellCommandsTest {

    @Test
    void everyCommandIsRegistered() {
        assertThat(MedcodeClasses.namesOf(ShellCommands.all()))
                .isEqualTo(MedcodeClasses.implementing(ShellCommand.class));
    }

    @Test
    void namesAreTheirOwn() {
        List<String> names = new ArrayList<>();
        for (ShellCommand command : ShellCommands.all()) {
            names.add(command.name());
            names.addAll(command.aliases());
        }
        assertThat(names)
                .doesNotHaveDuplicates()
                .allMatch(name -> ShellCommands.named(name).isPresent());
    }

    @Test
    void everyCommandExplainsItself() {
        assertThat(ShellCommands.all()).allSatisfy(command -> {
            assertThat(command.usage()).startsWith(command.name());
            assertThat(command.summary()).isNotBlank().doesNotEndWith(".");
        });
    }
}
