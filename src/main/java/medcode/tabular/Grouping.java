package medcode.tabular;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import medcode.codeset.Code;
import medcode.codeset.ReferenceRow;
import medcode.codeset.Release;
import medcode.index.OpenTable;

/**
 * What one reference table says of a code.
 *
 * @param table the release of the table, to be named with the answer
 * @param rows in the table's order
 */
public record Grouping(Release table, List<ReferenceRow> rows) {

    public Grouping {
        rows = List.copyOf(rows);
    }

    /** What tables say of a code on a date; tables that say nothing are left out. */
    public static List<Grouping> of(Code code, List<OpenTable> tables, LocalDate date) {
        List<Grouping> groupings = new ArrayList<>();
        for (OpenTable table : tables) {
            List<ReferenceRow> rows = table.rows(code.compact(), date);
            if (!rows.isEmpty()) {
                groupings.add(new Grouping(table.release(), rows));
            }
        }
        return groupings;
    }
}
