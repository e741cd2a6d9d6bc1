package medcode.edit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

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

    /** The same and more. */
    public EditSet with(List<ClaimEdit> more) {
        List<ClaimEdit> all = new ArrayList<>(claim);
        all.addAll(more);
        return new EditSet(release, validity, all);
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
        all.addAll(claim);
        all.add(release);
        all.sort(Comparator.comparing(edit -> edit.card().id()));
        return all;
    }
}
