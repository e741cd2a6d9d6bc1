package medcode.claim.reader;

import java.io.IOException;
import java.util.Arrays;
import java.util.regex.Pattern;
import medcode.input.BadInput;

/**
 * Claims as CSV or TSV, one claim a row or adjacent rows with one claim id, under a header that names the columns.
 *
 * <p>Rows are counted in lines of the file, as editors and CI systems count them.
 */
final class CsvClaims implements ClaimReader {
    static final String UNENDED = "a quoted cell does not end; close its quote (\") and double quotes inside it";

    private final ColumnMap map;

    /** @param map what the site's own columns mean */
    CsvClaims(ColumnMap map) {
        this.map = map;
    }

    @Override
    public String format() {
        return "claims as CSV";
    }

    @Override
    public boolean recognizes(String beginning) {
        String start = beginning.stripLeading();
        return !start.startsWith("{") && !start.startsWith("[") && !start.startsWith("<");
    }

    /** True where the first line names columns of codes. */
    @Override
    public boolean showsClaims(String beginning) {
        String header =
                beginning.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        String[] columns = header.split(Pattern.quote(String.valueOf(separator(beginning))));
        try {
            return columns.length > 1
                    && CsvLayout.of("", columns, ColumnMap.NONE).width() > 1;
        } catch (BadInput none) {
            return false;
        }
    }

    @Override
    public CodeLayout layout(String beginning) {
        return new TableLayout(separator(beginning));
    }

    @Override
    public void read(ClaimText text, ClaimSink sink) throws IOException {
        text.byLines();
        CsvLineParser parser = new CsvLineParser(separator(text.beginning()));
        CsvRecords rows = new CsvRecords(text, parser);
        String[] header = rows.next();
        while (header != null && isBlank(header) && rows.unended().isEmpty()) {
            header = rows.next();
        }
        if (!rows.unended().isEmpty()) {
            throw new BadInput(text.file(), rows.row(), UNENDED);
        }
        CsvLayout layout = CsvLayout.of(text.file(), header == null ? new String[0] : header, map);
        ClaimGroups claims = new ClaimGroups(text.file(), layout, sink);
        boolean any = false;
        for (String[] cells = rows.next(); cells != null; cells = rows.next()) {
            any |= !rows.unended().isEmpty() || !isBlank(cells);
            if (!rows.unended().isEmpty()) {
                claims.unended(rows.row(), rows.unended(), parser.getSeparator());
            } else if (!isBlank(cells)) {
                claims.row(rows.row(), cells, parser.record());
            }
        }
        claims.end();
        if (!any) {
            throw new BadInput(text.file(), "has a header, and no claim below it");
        }
    }

    private static boolean isBlank(String[] cells) {
        return Arrays.stream(cells).allMatch(String::isBlank);
    }

    /** The separator that the header holds most of. */
    static char separator(String beginning) {
        String header =
                beginning.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        char best = ',';
        for (char candidate : new char[] {'\t', ';', '|'}) {
            if (count(header, candidate) > count(header, best)) {
                best = candidate;
            }
        }
        return best;
    }

    private static long count(String header, char character) {
        return header.chars().filter(other -> other == character).count();
    }
}
