package medcode.edit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Edits that run together.
 *
 * @param validity in the order in which a code is tried; it gets one finding, the first
 */
public record EditSet(ReleaseEdit release, List<CodeEdit> validity, List<ClaimEdit> claim) {

    public EditSet {
        validity = List.copyOf(validity);
        claim = List.copyOf(claim);
    }

    /** Without the edits that only explain. */
    public EditSet withoutExplanations() {
        return new EditSet(
                release,
                validity,
                claim.stream().filter(edit -> !edit.explainsOnly()).toList());
    }

    /** All of them, by id. */
    public List<Edit> all() {
        List<Edit> all = new ArrayList<>(validity);
        all.addAll(claim);
        all.add(release);
        all.sort(Comparator.comparing(edit -> edit.card().id()));
        return all;
    }
}
