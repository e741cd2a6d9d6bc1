package medcode.codeset;

import java.util.List;

/**
 * A table of ICD-10-PCS: everything that may follow the first three characters of a code.
 *
 * @param prefix the three characters
 * @param definition of the operation, or empty
 */
public record ProcedureTable(String prefix, String definition, List<ProcedureRow> rows) {

    public ProcedureTable {
        rows = List.copyOf(rows);
    }
}
