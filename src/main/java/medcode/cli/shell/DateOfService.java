package medcode.cli.shell;

import java.io.IOException;

/** Sets the date of service. */
final class DateOfService implements ShellCommand {

    @Override
    public String name() {
        return "dos";
    }

    @Override
    public String usage() {
        return "dos DATE";
    }

    @Override
    public String summary() {
        return "the date of service, such as 2026-03-10; its release judges the case";
    }

    @Override
    public boolean fits(String arguments) {
        return true;
    }

    @Override
    public void run(String arguments, Session session) throws IOException {
        session.coded(session.coded().withDateOfService(arguments));
        CaseText.showPatient(session.coded(), session.screen());
    }
}
