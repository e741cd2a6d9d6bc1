package medcode.edit;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A service as edits over several claims remember it.
 *
 * @param edit the id of the edit that remembers it
 * @param who the patient, group and specialty; only services of the same are compared
 * @param reach the last day on which it forbids others; its own day where it forbids none
 * @param code as printed
 * @param forbidden what to say where an earlier one forbids it; empty for one that nothing forbids
 */
public record PastService(
        String edit, String who, LocalDate day, LocalDate reach, String code, Optional<Finding> forbidden) {

    /** A service line as an edit remembers it. */
    public static PastService of(
            HistoryEdit edit,
            String who,
            ListedProcedure line,
            LocalDate reach,
            Optional<Defect> forbidden,
            EditContext context) {
        return new PastService(
                edit.card().id(),
                who,
                line.day(),
                reach,
                line.code().toString(),
                forbidden.map(defect -> Finding.of(edit, defect, context)));
    }

    /** The same on a claim that is not judged: it forbids others, and nothing is said of it. */
    PastService notJudged() {
        return new PastService(edit, who, day, reach, code, Optional.empty());
    }
}
