package medcode.index;

import java.util.ArrayList;
import java.util.List;
import medcode.codeset.Axis;
import medcode.codeset.Code;
import medcode.codeset.CodeRow;
import medcode.codeset.CodeSet;
import medcode.codeset.ProcedureChoice;
import medcode.codeset.ProcedureRow;
import medcode.codeset.ProcedureTable;

/** The codes of ICD-10-PCS tables where no order file is there; their titles are the labels of their values. */
final class ProcedureRows {
    private static final int SYSTEM = 2;
    private static final int OPERATION = 3;

    private ProcedureRows() {}

    static List<CodeRow> of(List<ProcedureTable> tables) {
        List<CodeRow> rows = new ArrayList<>();
        for (ProcedureTable table : tables) {
            ProcedureRow first = table.rows().get(0);
            String title = label(first, SYSTEM) + ", " + label(first, OPERATION);
            rows.add(row(table.prefix(), rows.size(), false, title));
            ProcedureChoice choice = new ProcedureChoice(table.rows());
            for (String code : choice.codes()) {
                rows.add(row(
                        code,
                        rows.size(),
                        true,
                        title(choice.beginning(code).rows().get(0))));
            }
        }
        return rows;
    }

    private static CodeRow row(String code, int before, boolean billable, String title) {
        return new CodeRow(Code.of(CodeSet.ICD10PCS, code), before + 1, billable, title, title);
    }

    private static String title(ProcedureRow row) {
        List<String> labels = new ArrayList<>();
        for (Axis axis : row.axes().subList(SYSTEM - 1, ProcedureRow.LENGTH)) {
            labels.add(axis.values().get(0).label());
        }
        return String.join(", ", labels);
    }

    private static String label(ProcedureRow row, int place) {
        return row.axis(place).values().get(0).label();
    }
}
