package medcode.edit;

import java.util.List;
import java.util.Optional;

/**
 * An edit over all claims of a patient in a run: an earlier service forbids a later one, in whatever order the claims come. The
 * edit says which services of a claim take part; what it has seen is kept by {@link ServiceHistory}.
 */
public interface HistoryEdit extends Edit {

    List<PastService> services(EditContext context);

    /** What must be loaded, or told by the claim, for the edit to run on it; empty where nothing is lacking. */
    default Optional<String> lacks(EditContext context) {
        return Optional.empty();
    }
}
