package medcode.cli.shell;

import java.io.IOException;

/** Sets the patient's age. */
final class PatientAge implements ShellCommand {

    @Override
    public String name() {
        return "age";
    }

    @Override
    public String usage() {
        return "age N";
    }

    @Override
    public String summary() {
        return "the patient's age in years";
    }

    @Override
    public boolean fits(String arguments) {
        return Numbers.isNumber(arguments);
    }

    @Override
    public void run(String arguments, Session session) throws IOException {
        session.coded(session.coded().withAge(arguments));
        CaseText.showPatient(session.coded(), session.screen());
    }
}
