package medcode.claim.reader;

import java.util.Locale;
import java.util.Set;

/** How cells of claim files say that they hold nothing. */
final class Cells {
    private static final Set<String> EMPTY = Set.of("", "null", ".", "unk", "unknown", "na", "n/a", "none", "\\n", "-");
    private static final Set<String> ZERO = Set.of("0", "0.0", "00");

    private static final int LONGEST_EMPTY = 7;

    private Cells() {}

    /** The cell without surrounding blanks; empty for a marker of emptiness. */
    static String text(String cell) {
        String text = cell.strip();
        if (text.length() > LONGEST_EMPTY) {
            return text;
        }
        return EMPTY.contains(text.toLowerCase(Locale.ROOT)) ? "" : text;
    }

    /** As {@link #text}, for cells where a zero means nothing: codes and dates. */
    static String nonzero(String cell) {
        String text = text(cell);
        return ZERO.contains(text) ? "" : text;
    }
}
