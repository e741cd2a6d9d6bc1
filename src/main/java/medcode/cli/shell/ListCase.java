package medcode.cli.shell;

import java.io.IOException;

/** Shows the case, numbered. */
final class ListCase implements ShellCommand {

    @Override
    public String name() {
        return "list";
    }

    @Override
    public String summary() {
        return "the case, numbered";
    }

    @Override
    public void run(String arguments, Session session) throws IOException {
        CaseView.show(session);
    }
}
