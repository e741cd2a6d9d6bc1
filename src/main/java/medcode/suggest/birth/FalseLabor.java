package medcode.suggest.birth;

import java.util.Set;
import medcode.suggest.coded.Coded;
import medcode.suggest.coded.StatedCodes;
import medcode.suggest.problem.Patient;

/** False labor, whose titles ask whether it comes before 37 completed weeks. */
final class FalseLabor {
    private static final String EARLY = "False labor before 37 completed weeks";
    private static final String LATE = "False labor at or after 37 completed weeks of gestation";

    private final Patient patient;
    private final StatedCodes stated;

    FalseLabor(Patient patient, StatedCodes stated) {
        this.patient = patient;
        this.stated = stated;
    }

    /** The code for the weeks that the note tells, else the same. */
    Coded of(Coded one) {
        boolean late = patient.weeks()
                .filter(weeks -> weeks.completed() >= Patient.TERM)
                .isPresent();
        return late && one.candidate().title().startsWith(EARLY)
                ? stated.candidate(LATE, Set.of(), found -> found.title().equals(LATE))
                        .map(one::instead)
                        .orElse(one)
                : one;
    }
}
