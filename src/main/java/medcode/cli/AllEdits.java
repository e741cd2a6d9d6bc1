package medcode.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import medcode.edit.Edit;
import medcode.edit.EditSet;
import medcode.review.ReviewEdits;

/** The edits over claims, and those over the notes that document them. */
final class AllEdits {
    private AllEdits() {}

    /** By id. */
    static List<Edit> of(EditSet claims) {
        List<Edit> all = new ArrayList<>(claims.all());
        all.addAll(ReviewEdits.all());
        all.sort(Comparator.comparing(edit -> edit.card().id()));
        return all;
    }

    /** The edit with an id or name, in any case. */
    static Optional<Edit> find(String idOrName, EditSet claims) {
        String wanted = idOrName.strip();
        return of(claims).stream()
                .filter(edit -> edit.card().id().equalsIgnoreCase(wanted)
                        || edit.card().name().equalsIgnoreCase(wanted))
                .findFirst();
    }
}
