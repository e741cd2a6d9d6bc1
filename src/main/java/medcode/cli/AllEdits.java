package medcode.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import medcode.edit.Edit;
import medcode.edit.rule.Edits;
import medcode.review.ReviewEdits;

/** The edits over claims, and those over the notes that document them. */
final class AllEdits {
    private AllEdits() {}

    /** By id. */
    static List<Edit> list() {
        List<Edit> all = new ArrayList<>(Edits.set().all());
        all.addAll(ReviewEdits.all());
        all.sort(Comparator.comparing(edit -> edit.card().id()));
        return all;
    }

    /** The edit with an id or name, in any case. */
    static Optional<Edit> find(String idOrName) {
        String wanted = idOrName.strip().toLowerCase(Locale.ROOT);
        return list().stream()
                .filter(edit -> edit.card().id().toLowerCase(Locale.ROOT).equals(wanted)
                        || edit.card().name().equals(wanted))
                .findFirst();
    }
}
