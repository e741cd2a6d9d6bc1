package medcode.claim.reader;

import java.util.Arrays;

/** The line that a record of a table begins with; cells of further lines, behind a quoted line end, are not found in it. */
final class CsvLine {
    private static final int NONE = -1;

    private final String text;
    private final char separator;
    /** Where each cell begins, then where the next one would; made when it is asked for. */
    private int[] starts;

    CsvLine(String text, char separator) {
        this.text = text;
        this.separator = separator;
    }

    /**
     * Where a cell's text stands.
     *
     * @param index of the cell, from 0
     * @param cell its text without quotes and surrounding blanks
     * @return from 0; negative where the line does not have it so
     */
    int find(int index, String cell) {
        if (starts == null) {
            starts = starts();
        }
        if (index + 1 >= starts.length) {
            return NONE;
        }
        int at = text.indexOf(cell, starts[index]);
        return at >= 0 && at + cell.length() < starts[index + 1] && isCells(at, index) ? at : NONE;
    }

    /** True where nothing but a quote and blanks stands in front of it. */
    private boolean isCells(int at, int index) {
        for (int i = starts[index]; i < at; i++) {
            if (text.charAt(i) != '"' && !Character.isWhitespace(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** A cell whose quote does not close goes on in the next line, and is left out. */
    private int[] starts() {
        int[] found = new int[16];
        int cells = 1;
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (sign == '"') {
                quoted = quoted ? false : i == found[cells - 1] || text.charAt(i - 1) == '"';
            } else if (sign == separator && !quoted) {
                found = cells == found.length ? Arrays.copyOf(found, 2 * cells) : found;
                found[cells++] = i + 1;
            }
        }
        if (quoted) {
            return Arrays.copyOf(found, cells);
        }
        found = Arrays.copyOf(found, cells + 1);
        found[cells] = text.length() + 1;
        return found;
    }
}
