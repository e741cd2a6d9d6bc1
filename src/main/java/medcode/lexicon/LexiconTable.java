package medcode.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A bundled table: tab-separated, its first row the names of the columns. */
final class LexiconTable {
    private static final String FOLDER = "/medcode/codesets/lexicon/";

    private LexiconTable() {}

    /** The rows below the header; cells that a row leaves out at its end are empty. */
    static List<String[]> rows(String name) {
        String text = text(name);
        List<String[]> rows = new ArrayList<>();
        int columns = 0;
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            if (end < 0) {
                end = text.length();
            }
            if (columns == 0) {
                columns = cells(text, start, end, 0).length;
            } else if (end > start) {
                rows.add(cells(text, start, end, columns));
            }
            start = end + 1;
        }
        return rows;
    }

    private static String[] cells(String text, int start, int end, int columns) {
        List<String> cells = new ArrayList<>(columns);
        int from = start;
        for (int at = start; at <= end; at++) {
            if (at == end || text.charAt(at) == '\t') {
                cells.add(text.substring(from, at).strip());
                from = at + 1;
            }
        }
        while (cells.size() < columns) {
            cells.add("");
        }
        return cells.toArray(new String[0]);
    }

    private static String text(String name) {
        try (InputStream in = LexiconTable.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException("not in this build: " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
