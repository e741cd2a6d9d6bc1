package medcode.report;

import java.io.PrintWriter;
import java.util.List;
import medcode.codeset.Axis;
import medcode.codeset.AxisDefinition;
import medcode.codeset.AxisValue;
import medcode.codeset.ProcedureRow;
import medcode.index.IndexPath;
import medcode.tabular.AxisStep;
import medcode.tabular.ProcedurePage;
import medcode.tabular.WrongAxis;

/** A code of ICD-10-PCS axis by axis, and the table that it is built from, for a terminal. */
public final class AxesText {
    private static final int INDENT = 2;
    private static final int AXIS = 4;
    private static final int VALUE = 6;
    private static final int LABEL = 9;
    private static final int TITLE_WIDTH = 24;
    private static final int MOST_ROWS = 24;
    private static final int MOST_PATHS = 12;
    private static final int MOST_INCLUDES = 10;

    private final PrintWriter out;
    private final TerminalText style;
    private final Wrapped lines;

    public AxesText(PrintWriter out, boolean color) {
        this(out, new TerminalText(color));
    }

    AxesText(PrintWriter out, TerminalText style) {
        this.out = out;
        this.style = style;
        this.lines = new Wrapped(out, style);
    }

    /** @param page null where there is nothing to be said */
    void write(ProcedurePage page) {
        if (page != null) {
            steps(page);
            rows(page);
        }
    }

    /** A page of its own for the beginning of a code. */
    public void beginning(ProcedurePage page) {
        lines.labelled(
                0,
                page.written(),
                page.written().length() + 2,
                "begins " + codes(page.below().size()));
        write(page);
        List<IndexPath> paths = page.indexPaths();
        if (!paths.isEmpty()) {
            heading("Index", "  to " + page.indexedAt());
            for (IndexPath path : paths.subList(0, Math.min(paths.size(), MOST_PATHS))) {
                lines.plain(AXIS, String.join(" › ", path.trail()));
            }
            if (paths.size() > MOST_PATHS) {
                lines.dim(AXIS, "… and " + (paths.size() - MOST_PATHS) + " more (--format jsonl shows all)");
            }
        }
    }

    private void steps(ProcedurePage page) {
        heading("Axes", "");
        for (AxisStep step : page.steps()) {
            String title = step.place() + " " + step.title();
            String value = step.value().character() + "  " + step.value().label();
            lines.labelled(AXIS, title, AXIS + TITLE_WIDTH, value);
            definition(step.definition());
        }
    }

    private void definition(AxisDefinition definition) {
        if (!definition.definition().isEmpty()) {
            lines.dim(VALUE, definition.definition());
        }
        if (!definition.explanation().isEmpty()) {
            lines.dim(VALUE, "Explanation: " + definition.explanation());
        }
        if (!definition.includes().isEmpty()) {
            lines.dim(VALUE, "Includes: " + includes(definition.includes()));
        }
    }

    private static String includes(List<String> all) {
        String first = String.join("; ", all.subList(0, Math.min(all.size(), MOST_INCLUDES)));
        return all.size() <= MOST_INCLUDES
                ? first
                : first + "; and " + (all.size() - MOST_INCLUDES) + " more (--format jsonl shows all)";
    }

    /** Before the table is reached only the values of the next axis; from there on its rows, as in the book. */
    private void rows(ProcedurePage page) {
        int next = page.written().length() + 1;
        if (page.isCode()) {
            return;
        }
        List<ProcedureRow> rows = page.below().rows();
        if (rows.get(0).axis(next).title().isEmpty() || next <= 3) {
            heading("May follow", "");
            axis(page.below().axis(next));
            return;
        }
        heading("May follow", "  " + codes(page.below().size()) + " in " + rows(rows.size()) + "; one row at a time");
        for (int i = 0; i < Math.min(rows.size(), MOST_ROWS); i++) {
            if (i > 0) {
                out.println();
            }
            for (int place = next; place <= ProcedureRow.LENGTH; place++) {
                axis(rows.get(i).axis(place));
            }
        }
        if (rows.size() > MOST_ROWS) {
            out.println();
            lines.dim(AXIS, "… and " + rows(rows.size() - MOST_ROWS) + " more; add a character to see fewer");
        }
    }

    private void axis(Axis axis) {
        StringBuilder values = new StringBuilder();
        for (AxisValue value : axis.values()) {
            values.append(values.length() == 0 ? "" : " · ").append(value.character());
            values.append(' ').append(value.label());
        }
        lines.labelled(AXIS, axis.title(), AXIS + TITLE_WIDTH, values.toString());
    }

    /** Why the tables hold no such code. */
    public void wrong(List<WrongAxis> wrong) {
        for (WrongAxis place : wrong) {
            String given = place.withAll() ? "goes with the other characters:" : "may follow the ones before it:";
            lines.plain(
                    INDENT,
                    "character " + place.place() + ", " + place.allowed().title() + ": not " + place.written()
                            + "; what " + given);
            values(place.allowed());
        }
    }

    /** The values of an axis, one to a line. */
    public void values(Axis axis) {
        for (AxisValue value : axis.values()) {
            lines.labelled(VALUE, String.valueOf(value.character()), LABEL, value.label());
        }
    }

    private void heading(String label, String after) {
        out.println();
        out.println(" ".repeat(INDENT) + style.bold(label) + style.dim(after));
    }

    private static String codes(int count) {
        return count + (count == 1 ? " code" : " codes");
    }

    private static String rows(int count) {
        return count + (count == 1 ? " row" : " rows");
    }
}
