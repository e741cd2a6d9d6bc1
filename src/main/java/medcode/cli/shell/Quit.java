package medcode.cli.shell;

import java.util.List;

/** Leaves the shell. */
final class Quit implements ShellCommand {

    @Override
    public String name() {
        return "quit";
    }

    @Override
    public List<String> aliases() {
        return List.of("exit");
    }

    @Override
    public String summary() {
        return "leave; Ctrl-D does the same";
    }

    @Override
    public void run(String arguments, Session session) {
        session.leave();
    }
}
