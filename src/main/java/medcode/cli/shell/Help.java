package medcode.cli.shell;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Explains the shell or one of its commands. */
final class Help implements ShellCommand {

    @Override
    public String name() {
        return "help";
    }

    @Override
    public List<String> aliases() {
        return List.of("?");
    }

    @Override
    public String usage() {
        return "help [COMMAND]";
    }

    @Override
    public String summary() {
        return "this list, or more about a command";
    }

    @Override
    public boolean fits(String arguments) {
        return arguments.isEmpty() || ShellCommands.named(arguments).isPresent();
    }

    @Override
    public void run(String arguments, Session session) throws IOException {
        Optional<ShellCommand> command = ShellCommands.named(arguments);
        if (command.isPresent()) {
            explain(command.get(), session.screen());
            return;
        }
        session.screen().say("Type words to search, a code to open it, the number of a row to go there.");
        session.screen().out().println();
        for (ShellCommand each : ShellCommands.all()) {
            session.screen().entry(each.usage(), each.summary());
        }
    }

    private static void explain(ShellCommand command, Screen screen) {
        screen.entry(command.usage(), command.summary());
        if (!command.explanation().isEmpty()) {
            screen.out().println();
            command.explanation().lines().forEach(screen::say);
        }
        if (!command.aliases().isEmpty()) {
            screen.out().println();
            screen.remark("also " + String.join(", ", command.aliases()));
        }
    }

    @Override
    public void complete(String typed, Offers offers) {
        List<String> names = new ArrayList<>();
        ShellCommands.all().forEach(command -> names.add(command.name()));
        offers.words(typed, names);
    }
}
