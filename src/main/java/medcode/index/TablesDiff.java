package medcode.index;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import medcode.codeset.ReferenceRow;
import medcode.codeset.Validity;
import medcode.index.Difference.Kind;

/** The rows of two releases of a reference table side by side. */
final class TablesDiff {
    private TablesDiff() {}

    static List<Difference> of(OpenTable older, OpenTable newer) {
        TreeSet<String> keys = new TreeSet<>(older.keys());
        keys.addAll(newer.keys());
        List<Difference> differences = new ArrayList<>();
        for (String key : keys) {
            List<ReferenceRow> before = new ArrayList<>(older.rows(key));
            List<ReferenceRow> after = new ArrayList<>(newer.rows(key));
            List<ReferenceRow> same = List.copyOf(before);
            before.removeAll(after);
            after.removeAll(same);
            rows(key, before, after, differences);
        }
        return differences;
    }

    /** A row that is gone and one of the same relation that is new are one row that changed. */
    private static void rows(
            String key, List<ReferenceRow> before, List<ReferenceRow> after, List<Difference> differences) {
        for (ReferenceRow row : before) {
            ReferenceRow next = ofRelation(row.relation(), after);
            after.remove(next);
            differences.add(
                    next == null
                            ? new Difference(Kind.ROW_REMOVED, key, text(row), "")
                            : new Difference(Kind.ROW_CHANGED, key, text(row), text(next)));
        }
        for (ReferenceRow row : after) {
            differences.add(new Difference(Kind.ROW_ADDED, key, "", text(row)));
        }
    }

    private static ReferenceRow ofRelation(String relation, List<ReferenceRow> rows) {
        for (ReferenceRow row : rows) {
            if (row.relation().equals(relation)) {
                return row;
            }
        }
        return null;
    }

    private static String text(ReferenceRow row) {
        Validity validity = row.validity();
        StringBuilder text = new StringBuilder(row.relation());
        if (!row.values().isEmpty()) {
            text.append(' ').append(String.join(", ", row.values()));
        }
        if (!validity.from().equals(Validity.ALWAYS.from())) {
            text.append(" from ").append(validity.from());
        }
        if (!validity.to().equals(Validity.ALWAYS.to())) {
            text.append(" to ").append(validity.to());
        }
        return text.toString();
    }
}
