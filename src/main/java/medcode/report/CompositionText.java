package medcode.report;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import medcode.codeset.Axis;
import medcode.codeset.AxisValue;
import medcode.codeset.CodeEntry;
import medcode.codeset.Release;
import medcode.tabular.Composition;

/** How far the composition of an ICD-10-PCS code came: the code, or what may stand at the next place. */
public final class CompositionText {
    private static final int INDENT = 2;
    private static final int CODE_COLUMN = 10;
    private static final int VALUE = 6;
    /** Codes that are shown with their titles where several fit. */
    public static final int MOST_CODES = 12;

    private final PrintWriter out;
    private final TerminalText style;
    private final Wrapped lines;

    public CompositionText(PrintWriter out, boolean color) {
        this.out = out;
        this.style = new TerminalText(color);
        this.lines = new Wrapped(out, style);
    }

    /** @param codes those left, at most {@link #MOST_CODES}; empty where there are more */
    public void write(Composition composition, List<CodeEntry> codes) {
        int open = composition.left().open();
        if (composition.refusedAt() > 0) {
            Axis axis = composition.left().axis(composition.refusedAt());
            lines.plain(0, axis.title() + ": not " + composition.refused() + "; what goes with the values before it:");
            new AxesText(out, style).values(axis);
        } else if (composition.left().isEmpty()) {
            out.println("no code begins so");
        } else {
            for (CodeEntry code : codes) {
                lines.labelled(0, code.code().toString(), CODE_COLUMN, code.title());
            }
            if (open > 0) {
                String so = composition.beginning().isEmpty() ? "" : style.bold(composition.beginning()) + ": ";
                out.println(so + composition.left().size() + " codes fit; choose the "
                        + composition.left().axis(open).title());
                new AxesText(out, style).values(composition.left().axis(open));
            }
        }
    }

    /** The values of an axis as numbered choices. */
    public void choices(Axis axis) {
        out.println(style.bold(axis.title()));
        int number = 0;
        for (AxisValue value : axis.values()) {
            String label = String.format(Locale.ROOT, "%3d", ++number);
            lines.labelled(INDENT, label, VALUE, value.character() + "  " + value.label());
        }
    }

    /** {@code {"type":"composition", …}}. */
    public static Map<String, Object> fields(Composition composition, List<CodeEntry> codes, Release release) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("type", "composition");
        fields.put("beginning", composition.beginning());
        fields.put("complete", composition.isComplete());
        fields.put("fitting", composition.left().size());
        List<Object> list = new ArrayList<>();
        for (CodeEntry code : codes) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("code", code.code().toString());
            one.put("title", code.title());
            list.add(one);
        }
        fields.put("codes", list);
        int place = composition.refusedAt() > 0
                ? composition.refusedAt()
                : composition.left().open();
        if (composition.refusedAt() > 0) {
            fields.put("refused", composition.refused());
        }
        if (place > 0) {
            fields.put("next", AxesRecord.axis(place, composition.left().axis(place)));
        }
        fields.put("release", release.id());
        return fields;
    }
}
