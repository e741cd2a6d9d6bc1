package medcode.extract;

/** What the signs of a line show: a row of a table, a check-box, a label before its value. */
final class Layout {
    private static final int LONGEST_LABEL = 40;
    private static final int COLUMN_GAP = 4;

    private Layout() {}

    /** Cells apart by bars, tabs or many blanks. */
    static boolean isRow(String text, int from, int to) {
        int gap = 0;
        int bars = 0;
        for (int at = from; at < to; at++) {
            char c = text.charAt(at);
            gap = c == ' ' ? gap + 1 : 0;
            bars += c == '|' ? 1 : 0;
            if (c == '\t' || gap >= COLUMN_GAP || bars > 1) {
                return true;
            }
        }
        return false;
    }

    /** «[x]», «[ ]», «( )», «☐», «☑» at the beginning. */
    static boolean isBox(String text, int from, int to) {
        char first = text.charAt(from);
        if (first == '☐' || first == '☑' || first == '☒' || first == '✓' || first == '✔') {
            return true;
        }
        boolean bracket = first == '[' || first == '(';
        int at = from + 1;
        at += bracket && at < to && " xX✓".indexOf(text.charAt(at)) >= 0 ? 1 : 0;
        return bracket && at < to && text.charAt(at) == (first == '[' ? ']' : ')');
    }

    /** «Temperature: 98.6»: few words in front of a colon, the first with a capital. */
    static boolean isLabelled(String text, int from, int to) {
        int colon = HeadingFinder.colon(text, from, Math.min(to, from + LONGEST_LABEL));
        if (colon < 0 || !Character.isUpperCase(text.charAt(from))) {
            return false;
        }
        for (int at = from; at < colon; at++) {
            if (text.charAt(at) == '.' || text.charAt(at) == ',') {
                return false;
            }
        }
        return true;
    }
}
