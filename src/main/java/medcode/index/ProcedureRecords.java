package medcode.index;

import java.util.ArrayList;
import java.util.List;
import medcode.codeset.Axis;
import medcode.codeset.AxisDefinition;
import medcode.codeset.AxisValue;
import medcode.codeset.ProcedureRow;
import medcode.codeset.ProcedureTable;

/** The binary form of ICD-10-PCS tables and definitions in the store; the first three axes are kept once a table. */
final class ProcedureRecords {
    private static final int LEADING = 3;

    private ProcedureRecords() {}

    static RecordOutput encode(ProcedureTable table) {
        RecordOutput out = new RecordOutput().text(table.definition());
        axes(out, table.rows().get(0).axes().subList(0, LEADING));
        out.number(table.rows().size());
        for (ProcedureRow row : table.rows()) {
            axes(out, row.axes().subList(LEADING, ProcedureRow.LENGTH));
        }
        return out;
    }

    private static void axes(RecordOutput out, List<Axis> axes) {
        for (Axis axis : axes) {
            out.text(axis.title()).number(axis.values().size());
            for (AxisValue value : axis.values()) {
                out.number(value.character()).text(value.label());
            }
        }
    }

    static ProcedureTable table(String prefix, RecordInput in) {
        String definition = in.text();
        List<Axis> leading = axes(LEADING, in);
        int count = in.number();
        List<ProcedureRow> rows = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            List<Axis> axes = new ArrayList<>(leading);
            axes.addAll(axes(ProcedureRow.LENGTH - LEADING, in));
            rows.add(new ProcedureRow(axes));
        }
        return new ProcedureTable(prefix, definition, rows);
    }

    private static List<Axis> axes(int count, RecordInput in) {
        List<Axis> axes = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            String title = in.text();
            int size = in.number();
            List<AxisValue> values = new ArrayList<>(size);
            for (int v = 0; v < size; v++) {
                values.add(new AxisValue((char) in.number(), in.text()));
            }
            axes.add(new Axis(title, values));
        }
        return axes;
    }

    static RecordOutput encode(AxisDefinition definition) {
        RecordOutput out = new RecordOutput()
                .text(definition.definition())
                .text(definition.explanation())
                .number(definition.includes().size());
        definition.includes().forEach(out::text);
        return out;
    }

    static AxisDefinition definition(char section, int place, String title, RecordInput in) {
        String definition = in.text();
        String explanation = in.text();
        int count = in.number();
        List<String> includes = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            includes.add(in.text());
        }
        return new AxisDefinition(section, place, title, definition, explanation, includes);
    }
}
