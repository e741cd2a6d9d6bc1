package medcode.cli.shell;

import java.io.IOException;

/** Moves a code of the case to another place. */
final class MoveCode implements ShellCommand {

    @Override
    public String name() {
        return "move";
    }

    @Override
    public String usage() {
        return "move N M";
    }

    @Override
    public String summary() {
        return "move the N-th code of the case to place M";
    }

    @Override
    public boolean fits(String arguments) {
        return arguments.matches("[0-9]{1,4}\\s+[0-9]{1,4}");
    }

    @Override
    public void run(String arguments, Session session) throws IOException {
        String[] places = arguments.split("\\s+");
        session.coded(session.coded().moved(Numbers.of(places[0]), Numbers.of(places[1])));
        CaseView.show(session);
    }
}
