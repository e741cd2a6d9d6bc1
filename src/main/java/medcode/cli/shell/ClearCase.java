package medcode.cli.shell;

import java.io.IOException;

/** Begins a new case. */
final class ClearCase implements ShellCommand {

    @Override
    public String name() {
        return "clear";
    }

    @Override
    public String summary() {
        return "begin a new case: no codes, no patient";
    }

    @Override
    public void run(String arguments, Session session) throws IOException {
        session.coded(CodedCase.EMPTY);
        session.codedAsSaved();
        session.screen().say("A new case.");
    }
}
