package medcode.edit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Edits that run together.
 *
 * @param validity in the order in which a diagnosis code is tried; it gets one finding, the first
 * @param procedures in the order in which a procedure code is tried, likewise
 * @param history over all claims of a run
 */
public record EditSet(
        ReleaseEdit release,
        List<CodeEdit> validity,
        List<ProcedureEdit> procedures,
        List<ClaimEdit> claim,
        List<HistoryEdit> history) {

    public EditSet {
        validity = List.copyOf(validity);
        procedures = List.copyOf(procedures);
        claim = List.copyOf(claim);
        history = List.copyOf(history);
    }

    /** Without the edits that only explain. */
    public EditSet withoutExplanations() {
        return new EditSet(
                release,
                validity,
                procedures,
                claim.stream().filter(edit -> !edit.explainsOnly()).toList(),
                history);
    }

    /** The same and more. */
    public EditSet with(List<ClaimEdit> more) {
        List<ClaimEdit> all = new ArrayList<>(claim);
        all.addAll(more);
        return new EditSet(release, validity, procedures, all, history);
    }

    /** The one with an id or name, in any case. */
    public Optional<Edit> find(String idOrName) {
        String wanted = idOrName.strip();
        return all().stream()
                .filter(edit -> edit.card().id().equalsIgnoreCase(wanted)
                        || edit.card().name().equalsIgnoreCase(wanted))
                .findFirst();
    }

    /** All of them, by id. */
    public List<Edit> all() {
        List<Edit> all = new ArrayList<>(validity);
        all.addAll(procedures);
        all.addAll(claim);
        all.addAll(history);
        all.add(release);
        all.sort(Comparator.comparing(edit -> edit.card().id()));
        return all;
    }
}
