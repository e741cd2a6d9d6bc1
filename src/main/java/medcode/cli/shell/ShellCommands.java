package medcode.cli.shell;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The commands of the shell, in the order of its help: one line each. */
final class ShellCommands {
    private static final List<ShellCommand> ALL = List.of(
            new SearchWords(),
            new IndexPages(),
            new Up(),
            new Down(),
            new Next(),
            new Previous(),
            new Notes(),
            new Back(),
            new AddCode(),
            new ListCase(),
            new DropCode(),
            new MoveCode(),
            new ClearCase(),
            new CheckCase(),
            new PatientSex(),
            new PatientAge(),
            new DateOfService(),
            new EncounterSetting(),
            new CopyCase(),
            new SaveCase(),
            new OpenCase(),
            new AsOf(),
            new SetCodeSet(),
            new Help(),
            new Quit());

    private ShellCommands() {}

    static List<ShellCommand> all() {
        return ALL;
    }

    /** The command of a name, in any case. */
    static Optional<ShellCommand> named(String typed) {
        String name = typed.toLowerCase(Locale.ROOT);
        for (ShellCommand command : ALL) {
            if (command.name().equals(name) || command.aliases().contains(name)) {
                return Optional.of(command);
            }
        }
        return Optional.empty();
    }
}
