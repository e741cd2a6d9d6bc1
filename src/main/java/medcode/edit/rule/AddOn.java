package medcode.edit.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import medcode.codeset.ReferenceRow;
import medcode.codeset.ReferenceTable;
import medcode.codeset.Release;
import medcode.edit.EditContext;
import medcode.edit.ListedProcedure;
import medcode.index.OpenTable;

/**
 * What the table of add-on codes says of a code.
 *
 * @param primaries the codes that it is added to; empty where the contractor says which these are
 */
record AddOn(List<String> primaries, Release table) {
    private static final String RELATION = "add-on-to";
    /** What stands in place of a primary code. */
    private static final String CONTRACTOR_DEFINED = "CCCCC";

    /** Empty for a code that is no add-on. */
    static Optional<AddOn> of(ListedProcedure line, EditContext context) {
        OpenTable table = CorrectCoding.isForStay(context.claim())
                ? null
                : context.tables().table(ReferenceTable.NCCI_ADD_ON, line.day()).orElse(null);
        if (table == null) {
            return Optional.empty();
        }
        boolean addOn = false;
        List<String> primaries = new ArrayList<>();
        for (ReferenceRow row : table.rows(line.code().compact(), line.day())) {
            if (row.relation().equals(RELATION)) {
                addOn = true;
                if (!row.values().get(0).equals(CONTRACTOR_DEFINED)) {
                    primaries.add(row.values().get(0));
                }
            }
        }
        return addOn ? Optional.of(new AddOn(primaries, table.release())) : Optional.empty();
    }
}
