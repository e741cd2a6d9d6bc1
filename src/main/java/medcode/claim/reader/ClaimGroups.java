package medcode.claim.reader;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import medcode.claim.Claim;
import medcode.claim.reader.CsvLayout.Column;
import medcode.input.BadInput;

/** Puts the rows of a table together to claims: adjacent rows with the same claim id are one. */
final class ClaimGroups {
    /** More rows than any claim form has; a column that is the same everywhere is no claim id. */
    private static final int ROWS_OF_A_CLAIM = 1000;

    private final String file;
    private final CsvLayout layout;
    private final ClaimSink sink;
    private final List<CsvRow> rows = new ArrayList<>();
    private String id = "";
    private boolean spoiled;

    ClaimGroups(String file, CsvLayout layout, ClaimSink sink) {
        this.file = file;
        this.layout = layout;
        this.sink = sink;
    }

    void row(long number, String[] cells, CsvRecord record) throws IOException {
        String next = id(cells);
        if (next.isEmpty() || !next.equals(id)) {
            end();
        }
        id = next;
        if (rows.size() == ROWS_OF_A_CLAIM) {
            throw new BadInput(
                    file,
                    number,
                    "more than " + ROWS_OF_A_CLAIM + " rows of one claim; is the claim id column the right one?");
        }
        if (hasHeadersWidth(cells)) {
            rows.add(new CsvRow(file, layout, number, cells, record));
        } else {
            spoiled = true;
            sink.unreadable(new BadInput(
                    file,
                    number,
                    "has " + cells.length + " cells where the header has " + layout.width()
                            + "; its claim is left out. Mend the separators, or quote cells that hold one"));
        }
    }

    /**
     * Leaves out the claim of a row that does not end; which one that is, the cells before its quote tell.
     *
     * @param line its first one
     */
    void unended(long number, String line, char separator) throws IOException {
        String whole = line.substring(0, line.indexOf('"'));
        String next = id(whole.split(Pattern.quote(String.valueOf(separator)), -1));
        if (next.isEmpty() || !next.equals(id)) {
            end();
        }
        id = next;
        spoiled = true;
        sink.unreadable(new BadInput(file, number, CsvClaims.UNENDED + "; its claim is left out"));
    }

    private String id(String[] cells) {
        List<Column> ids = layout.columns(Concept.CLAIM_ID);
        return ids.isEmpty() || ids.get(0).index() >= cells.length
                ? ""
                : Cells.text(cells[ids.get(0).index()]);
    }

    private boolean hasHeadersWidth(String[] cells) {
        for (int i = layout.width(); i < cells.length; i++) {
            if (!cells[i].isBlank()) {
                return false;
            }
        }
        return cells.length >= layout.width();
    }

    /** Hands over the claim that is complete now; one with a bad row is left out. */
    void end() throws IOException {
        Claim claim = null;
        if (!rows.isEmpty() && !spoiled) {
            try {
                claim = new CsvClaim(file, layout, id, rows).claim();
            } catch (BadInput problem) {
                sink.unreadable(problem);
            }
        }
        rows.clear();
        spoiled = false;
        if (claim != null) {
            sink.claim(claim);
        }
    }
}
