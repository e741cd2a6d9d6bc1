package medcode.codeset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Everything that medcode loads: the code sets, then the reference tables. */
public final class Publications {
    private Publications() {}

    public static List<Publication> all() {
        List<Publication> all = new ArrayList<>(List.of(CodeSet.values()));
        all.addAll(List.of(ReferenceTable.values()));
        return all;
    }

    /** The publication of an id, in any case; empty where there is none. */
    public static Optional<Publication> named(String id) {
        for (Publication publication : all()) {
            if (publication.id().equalsIgnoreCase(id)) {
                return Optional.of(publication);
            }
        }
        return Optional.empty();
    }

    /** Where a publication stands among all. */
    public static int place(Publication publication) {
        return publication instanceof CodeSet codeSet
                ? codeSet.ordinal()
                : CodeSet.values().length + ((ReferenceTable) publication).ordinal();
    }
}
