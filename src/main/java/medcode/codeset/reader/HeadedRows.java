package medcode.codeset.reader;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import medcode.input.BadInput;

/**
 * The rows of a table below a heading, with tabs or commas between the cells.
 *
 * <p>Lines of title and copyright may stand above the heading, and a heading may go on for some lines with an empty first cell.
 */
final class HeadedRows implements Closeable {
    private static final int LONGEST_PREAMBLE = 100;

    private final CsvRows rows;
    private final List<String> preamble = new ArrayList<>();
    private List<String> heading = List.of();
    private boolean inHeading = true;

    private HeadedRows(CsvRows rows) {
        this.rows = rows;
    }

    /** True where a heading with each of these names, in columns of their own, stands at the beginning of a file. */
    static boolean begin(Sample sample, String... names) {
        return isHeaded(sample, '\t', names) || isHeaded(sample, ',', names);
    }

    private static boolean isHeaded(Sample sample, char separator, String... names) {
        try (HeadedRows rows = new HeadedRows(new CsvRows(new Beginning(sample), separator))) {
            return rows.findHeading(names);
        } catch (IOException noTable) {
            return false;
        }
    }

    static HeadedRows open(SourceFile file, String... names) throws IOException {
        char separator = isHeaded(Sample.of(file), '\t', names) ? '\t' : ',';
        HeadedRows rows = new HeadedRows(new CsvRows(file, separator));
        try {
            if (!rows.findHeading(names)) {
                throw rows.wrong("the heading of the table is missing; fetch the file again");
            }
            return rows;
        } catch (IOException failure) {
            rows.close();
            throw failure;
        }
    }

    private boolean findHeading(String... names) throws IOException {
        List<String> row = rows.next();
        for (int i = 0; row != null && i < LONGEST_PREAMBLE; i++) {
            heading = lettersAndDigits(row);
            if (holdsEach(names)) {
                return true;
            }
            preamble.addAll(row);
            row = rows.next();
        }
        return false;
    }

    private boolean holdsEach(String... names) {
        List<Integer> columns = new ArrayList<>();
        for (String name : names) {
            int column = column(name);
            if (column < 0 || columns.contains(column)) {
                return false;
            }
            columns.add(column);
        }
        return true;
    }

    private static List<String> lettersAndDigits(List<String> cells) {
        List<String> names = new ArrayList<>(cells.size());
        for (String cell : cells) {
            names.add(cell.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", ""));
        }
        return names;
    }

    /**
     * The first column whose heading holds one of these names, or -1.
     *
     * @param names lower-case letters and digits alone, with a bar between alternatives
     */
    int column(String names) {
        for (String name : names.split("\\|")) {
            for (int i = 0; i < heading.size(); i++) {
                if (heading.get(i).contains(name)) {
                    return i;
                }
            }
        }
        return -1;
    }

    /** What stands above the heading. */
    String preamble() {
        return String.join(" ", preamble);
    }

    /** The heading of a column, in lower-case letters and digits alone. */
    String heading(int column) {
        return heading.get(column);
    }

    /** The next row, or null at the end. */
    List<String> next() throws IOException {
        List<String> row = rows.next();
        while (inHeading && row != null && row.get(0).isEmpty()) {
            row = rows.next();
        }
        inHeading = false;
        return row;
    }

    /** The cell of a row below the first heading that holds one of these names; empty where there is none. */
    String cell(List<String> row, String names) {
        return cell(row, column(names));
    }

    /** A cell of a row; empty where the row ends before it, or there is no such column. */
    static String cell(List<String> row, int column) {
        return column >= 0 && column < row.size() ? row.get(column) : "";
    }

    /** The line of the row just read. */
    long line() {
        return rows.line();
    }

    BadInput wrong(String reason) {
        return rows.wrong(reason);
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }

    /** What is known of a file before it is read. */
    private record Beginning(Sample sample) implements SourceFile {
        @Override
        public String name() {
            return "";
        }

        @Override
        public InputStream open() {
            return new ByteArrayInputStream(sample.text().getBytes(StandardCharsets.ISO_8859_1));
        }
    }
}
