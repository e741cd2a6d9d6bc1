package medcode.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import medcode.codeset.Axis;
import medcode.codeset.AxisValue;
import medcode.codeset.ProcedureChoice;
import medcode.codeset.ProcedureRow;
import medcode.index.IndexPath;
import medcode.index.OpenRelease;
import medcode.tabular.AxisStep;
import medcode.tabular.ProcedurePage;
import medcode.tabular.WrongAxis;

/** Codes of ICD-10-PCS axis by axis, as records of JSON Lines. */
public final class AxesRecord {
    private AxesRecord() {}

    /** Adds {@code axes}, and {@code rows} where something may follow; nothing for null. */
    static void addTo(Map<String, Object> fields, ProcedurePage page) {
        if (page != null) {
            fields.put("axes", steps(page.steps()));
            if (!page.isCode()) {
                fields.put("rows", rows(page.below(), page.written().length() + 1));
            }
        }
    }

    /** {@code {"type":"table", …}}: the beginning of a code. */
    public static Map<String, Object> of(ProcedurePage page, OpenRelease open) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("type", "table");
        fields.put("beginning", page.written());
        fields.put("codeSet", open.release().publication().id());
        fields.put("codes", page.below().size());
        addTo(fields, page);
        List<Object> index = new ArrayList<>();
        for (IndexPath path : page.indexPaths()) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("code", page.indexedAt().toString());
            one.put("trail", path.trail());
            index.add(one);
        }
        fields.put("index", index);
        CodeRecord.addRelease(fields, open.release(), open.loans());
        return fields;
    }

    private static List<Object> steps(List<AxisStep> steps) {
        List<Object> axes = new ArrayList<>();
        for (AxisStep step : steps) {
            Map<String, Object> axis = new LinkedHashMap<>();
            axis.put("position", step.place());
            axis.put("title", step.title());
            axis.put("character", String.valueOf(step.value().character()));
            axis.put("label", step.value().label());
            axis.put("definition", step.definition().definition());
            axis.put("explanation", step.definition().explanation());
            axis.put("includes", step.definition().includes());
            axes.add(axis);
        }
        return axes;
    }

    private static List<Object> rows(ProcedureChoice choice, int from) {
        List<Object> rows = new ArrayList<>();
        for (ProcedureRow row : choice.rows()) {
            List<Object> axes = new ArrayList<>();
            for (int place = from; place <= ProcedureRow.LENGTH; place++) {
                axes.add(axis(place, row.axis(place)));
            }
            rows.add(axes);
        }
        return rows;
    }

    /** An axis with the values that may stand there. */
    public static Map<String, Object> axis(int place, Axis axis) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("position", place);
        fields.put("title", axis.title());
        List<Object> values = new ArrayList<>();
        for (AxisValue value : axis.values()) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("character", String.valueOf(value.character()));
            one.put("label", value.label());
            values.add(one);
        }
        fields.put("values", values);
        return fields;
    }

    /** Adds why the tables hold no such code. */
    public static void addTo(Map<String, Object> fields, List<WrongAxis> wrong) {
        List<Object> places = new ArrayList<>();
        for (WrongAxis place : wrong) {
            Map<String, Object> one = axis(place.place(), place.allowed());
            one.put("written", String.valueOf(place.written()));
            places.add(one);
        }
        if (!places.isEmpty()) {
            fields.put("wrongAxes", places);
        }
    }
}
