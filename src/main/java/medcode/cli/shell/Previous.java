package medcode.cli.shell;

import java.io.IOException;
import java.util.List;

/** Opens the code before the open one. */
final class Previous implements ShellCommand {

    @Override
    public String name() {
        return "prev";
    }

    @Override
    public List<String> aliases() {
        return List.of("previous");
    }

    @Override
    public String summary() {
        return "the code before the open one";
    }

    @Override
    public void run(String arguments, Session session) throws IOException {
        CodeView open = session.requiredCode(name());
        session.show(Neighbours.of(open).step(-1).view(session));
    }
}
