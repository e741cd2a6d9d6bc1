package medcode.claim.reader;

import java.util.Arrays;

/** A record of a table as the file has it, in one line or, where quotes hold line ends, in several. */
final class CsvRecord {
    private static final int NONE = -1;

    private final String text;
    private final char separator;
    /** Where each cell begins, then where the next one would; made when it is asked for. */
    private int[] starts;

    /** @param text its lines with line feeds between them */
    CsvRecord(String text, char separator) {
        this.text = text;
        this.separator = separator;
    }

    /**
     * Where a cell's text stands.
     *
     * @param index of the cell, from 0
     * @param cell its text without quotes and surrounding blanks
     * @return from 0; negative where the record does not have it so
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

    /** The line of the record that a character stands in, from 0. */
    int line(int at) {
        int line = 0;
        for (int end = text.indexOf('\n'); end >= 0 && end < at; end = text.indexOf('\n', end + 1)) {
            line++;
        }
        return line;
    }

    /** The column of its line, from 1. */
    int column(int at) {
        return at - text.lastIndexOf('\n', at);
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
        found = Arrays.copyOf(found, cells + 1);
        found[cells] = text.length() + 1;
        return found;
    }
}
