package medcode.suggest.birth;

import java.util.Optional;
import medcode.codeset.CodeTable;
import medcode.suggest.coded.Coded;
import medcode.suggest.coded.TitleNeighbor;
import medcode.suggest.problem.Patient;

/** The trimester that the weeks tell, where a code of pregnancy leaves it open. */
final class Trimester {
    private static final String OPEN = "unspecified trimester";

    private final TitleNeighbor neighbors;
    private final Patient patient;

    Trimester(CodeTable table, Patient patient) {
        this.neighbors = new TitleNeighbor(table);
        this.patient = patient;
    }

    /** The neighbor for the patient's time, else the same. */
    Coded of(Coded one) {
        String title = one.candidate().title();
        if (!title.contains(OPEN)) {
            return one;
        }
        for (String time : patient.times()) {
            Optional<Coded> timed = neighbors.titled(one, title.replace(OPEN, time));
            if (timed.isPresent()) {
                return timed.get();
            }
        }
        return one;
    }
}
