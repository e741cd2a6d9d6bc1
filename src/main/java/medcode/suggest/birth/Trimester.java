package medcode.suggest.birth;

import java.util.Optional;
import java.util.Set;
import medcode.codeset.CodeTable;
import medcode.suggest.coded.Coded;
import medcode.suggest.coded.StatedCodes;
import medcode.suggest.coded.TitleNeighbor;
import medcode.suggest.problem.Patient;

/** The trimester that the weeks tell, where a code of pregnancy leaves it open. */
final class Trimester {
    private static final String OPEN = "unspecified trimester";
    private static final String LABOR = "Preterm labor with preterm delivery, " + OPEN;

    private final TitleNeighbor neighbors;
    private final Patient patient;
    private final StatedCodes stated;

    Trimester(CodeTable table, Patient patient, StatedCodes stated) {
        this.neighbors = new TitleNeighbor(table);
        this.patient = patient;
        this.stated = stated;
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
        return title.startsWith(LABOR) ? ofBoth(one) : one;
    }

    /** The labor and the delivery that it leads to have their times apart, which is one time where the note tells of no other. */
    private Coded ofBoth(Coded one) {
        for (String time : patient.times()) {
            String both = "Preterm labor " + time + " with preterm delivery " + time;
            Optional<Coded> timed = stated.candidate(
                            both, Set.of(), found -> found.title().startsWith(both))
                    .map(one::instead);
            if (timed.isPresent()) {
                return timed.get();
            }
        }
        return one;
    }
}
