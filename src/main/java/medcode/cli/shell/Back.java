package medcode.cli.shell;

import java.io.IOException;

/** Shows again what was there before. */
final class Back implements ShellCommand {

    @Override
    public String name() {
        return "back";
    }

    @Override
    public String summary() {
        return "what was shown before";
    }

    @Override
    public void run(String arguments, Session session) throws IOException {
        session.back();
    }
}
