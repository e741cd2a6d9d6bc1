package medcode.cli.shell;

import java.io.IOException;

/** Opens the next code beside the open one. */
final class Next implements ShellCommand {

    @Override
    public String name() {
        return "next";
    }

    @Override
    public String summary() {
        return "the next code beside the open one";
    }

    @Override
    public void run(String arguments, Session session) throws IOException {
        CodeView open = session.requiredCode(name());
        session.show(Neighbours.of(open).step(1).view(session));
    }
}
