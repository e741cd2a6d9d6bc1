package medcode.cli.shell;

import java.io.IOException;
import java.util.List;
import medcode.encounter.Sex;

/** Sets the patient's sex. */
final class PatientSex implements ShellCommand {

    @Override
    public String name() {
        return "sex";
    }

    @Override
    public String usage() {
        return "sex F|M";
    }

    @Override
    public String summary() {
        return "the patient's sex";
    }

    @Override
    public boolean fits(String arguments) {
        return Sex.of(arguments).isPresent();
    }

    @Override
    public void run(String arguments, Session session) throws IOException {
        session.coded(session.coded().withSex(arguments));
        CaseText.showPatient(session.coded(), session.screen());
    }

    @Override
    public void complete(String typed, Offers offers) {
        offers.words(typed, List.of("F", "M"));
    }
}
