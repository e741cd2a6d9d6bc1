package medcode.cli.shell;

import java.io.IOException;

/** Takes a code off the case. */
final class DropCode implements ShellCommand {

    @Override
    public String name() {
        return "drop";
    }

    @Override
    public String usage() {
        return "drop N";
    }

    @Override
    public String summary() {
        return "take the N-th code off the case";
    }

    @Override
    public boolean fits(String arguments) {
        return Numbers.isNumber(arguments);
    }

    @Override
    public void run(String arguments, Session session) throws IOException {
        session.coded(session.coded().without(Numbers.of(arguments)));
        CaseView.show(session);
    }
}
