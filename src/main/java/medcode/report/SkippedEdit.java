package medcode.report;

import java.util.Comparator;

/**
 * An edit that lacked something on some of the claims.
 *
 * @param need the id of what it lacks
 * @param inPart true where it ran all the same, as far as it can without
 */
public record SkippedEdit(String edit, String need, boolean inPart) implements Comparable<SkippedEdit> {
    private static final Comparator<SkippedEdit> ORDER =
            Comparator.comparing(SkippedEdit::edit).thenComparing(SkippedEdit::need);

    @Override
    public int compareTo(SkippedEdit other) {
        return ORDER.compare(this, other);
    }

    String sentence() {
        return edit + (inPart ? " ran in part: for the rest it needs " : " was skipped: it needs ") + need;
    }
}
