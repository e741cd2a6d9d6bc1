package medcode.claim.reader;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * The records of a table, each of one line or, in quotes, of several. One whose quote does not end costs its first line alone:
 * the lines behind it are read again, each for itself.
 */
final class CsvRecords {
    /** A quoted cell that runs on longer than this lost its closing quote. */
    private static final int LINES_IN_A_ROW = 100;

    private final BufferedReader text;
    private final CsvLineParser parser;
    private final Deque<String> again = new ArrayDeque<>();
    private long line;
    private long row;
    private String unended = "";

    CsvRecords(Reader text, CsvLineParser parser) {
        this.text = new BufferedReader(text, 1 << 14);
        this.parser = parser;
    }

    /** The cells of the next record, none where its quote does not end; null at the end of the file. */
    String[] next() throws IOException {
        row = line + 1;
        unended = "";
        String[] cells = new String[0];
        List<String> lines = new ArrayList<>(1);
        do {
            String next = lines.size() == LINES_IN_A_ROW ? null : line();
            if (next == null) {
                return lines.isEmpty() ? null : giveUp(lines);
            }
            lines.add(next);
            cells = joined(cells, parser.parseLineMulti(next));
        } while (parser.isPending());
        return cells;
    }

    /** The line that the last record began on, from 1. */
    long row() {
        return row;
    }

    /** The first line of the last record, where its quote does not end; else empty. */
    String unended() {
        return unended;
    }

    private String line() throws IOException {
        String next = again.isEmpty() ? text.readLine() : again.removeFirst();
        line += next == null ? 0 : 1;
        return next;
    }

    private String[] giveUp(List<String> lines) throws IOException {
        unended = lines.get(0);
        for (int i = lines.size() - 1; i > 0; i--) {
            again.addFirst(lines.get(i));
            line--;
        }
        parser.parseLine(""); // forgets what is under way
        return new String[0];
    }

    private static String[] joined(String[] cells, String[] more) {
        if (cells.length == 0) {
            return more;
        }
        String[] joined = Arrays.copyOf(cells, cells.length + more.length);
        System.arraycopy(more, 0, joined, cells.length, more.length);
        return joined;
    }
}
