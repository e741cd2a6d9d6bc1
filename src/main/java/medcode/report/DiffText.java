package medcode.report;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import medcode.index.Difference;
import medcode.index.Difference.Kind;
import medcode.index.ReleaseDiff;

/** What changed between two releases: counts first, then the lists. */
public final class DiffText {
    private static final int INDENT = 2;
    private static final int KEY_COLUMN = 14;

    private final ReleaseDiff diff;

    public DiffText(ReleaseDiff diff) {
        this.diff = diff;
    }

    /** @param limit how many differences of a kind are listed */
    public void write(PrintWriter out, boolean color, int limit) {
        TerminalText style = new TerminalText(color);
        out.println(style.bold(diff.older().displayName() + " → " + diff.newer().displayName()));
        boolean same = diff.indexAdded() + diff.indexRemoved() == 0;
        for (Kind kind : Kind.values()) {
            count(diff.count(kind), heading(kind), out);
            same &= diff.count(kind) == 0;
        }
        count(diff.indexAdded(), "lines of the Index added", out);
        count(diff.indexRemoved(), "lines of the Index removed", out);
        if (same) {
            out.println("  no difference");
        }
        for (String part : diff.notCompared()) {
            out.println("  " + part);
        }
        for (Kind kind : Kind.values()) {
            list(kind, new Wrapped(out, style), out, style, limit);
        }
    }

    private static void count(int count, String what, PrintWriter out) {
        if (count > 0) {
            out.println(String.format(Locale.ROOT, "%,9d %s", count, what));
        }
    }

    private void list(Kind kind, Wrapped lines, PrintWriter out, TerminalText style, int limit) {
        int count = diff.count(kind);
        if (count == 0 || limit == 0) {
            return;
        }
        out.println();
        String heading = heading(kind);
        out.println(style.bold(heading.substring(0, 1).toUpperCase(Locale.ROOT) + heading.substring(1)));
        int listed = 0;
        for (Difference difference : diff.differences()) {
            if (difference.kind() == kind && listed < limit) {
                listed++;
                line(difference, lines);
            }
        }
        if (listed < count) {
            lines.dim(INDENT, "… and " + (count - listed) + " more (--full lists all)");
        }
    }

    private static void line(Difference difference, Wrapped lines) {
        boolean both = !difference.before().isEmpty()
                && !difference.after().isEmpty()
                && !difference.before().equals(difference.after());
        String first = difference.before().isEmpty() ? difference.after() : difference.before();
        lines.labelled(INDENT, difference.key(), KEY_COLUMN, first);
        if (both) {
            lines.plain(KEY_COLUMN, "→ " + difference.after());
        }
    }

    private static String heading(Kind kind) {
        return switch (kind) {
            case CODE_ADDED -> "codes added";
            case HEADER_BECAME_CODE -> "codes that were headers";
            case CODE_DELETED -> "codes deleted";
            case CODE_BECAME_HEADER -> "codes that became headers";
            case TITLE_REVISED -> "titles of codes revised";
            case HEADER_ADDED -> "headers added";
            case HEADER_DELETED -> "headers deleted";
            case HEADER_REVISED -> "titles of headers revised";
            case NOTE_ADDED -> "notes added";
            case NOTE_REMOVED -> "notes removed";
            case ROW_ADDED -> "rows added";
            case ROW_REMOVED -> "rows removed";
            case ROW_CHANGED -> "rows changed";
        };
    }

    /** A record of {@code "type":"difference"} for each, then one of {@code "type":"summary"}. */
    public void writeJsonLines(PrintWriter out) {
        for (Difference difference : diff.differences()) {
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put("type", "difference");
            fields.put("kind", id(difference.kind()));
            fields.put("key", difference.key());
            fields.put("before", difference.before());
            fields.put("after", difference.after());
            out.println(JsonLines.line(fields));
        }
        Map<String, Object> summary = new LinkedHashMap<>();
        summary.put("type", "summary");
        summary.put("from", diff.older().id());
        summary.put("to", diff.newer().id());
        Map<String, Object> counts = new LinkedHashMap<>();
        for (Kind kind : Kind.values()) {
            counts.put(id(kind), diff.count(kind));
        }
        counts.put("index-line-added", diff.indexAdded());
        counts.put("index-line-removed", diff.indexRemoved());
        summary.put("counts", counts);
        summary.put("notCompared", diff.notCompared());
        out.println(JsonLines.line(summary));
    }

    /** The differences alone, with a heading. */
    public void writeCsv(PrintWriter out) {
        out.print(CsvText.row(List.of("kind", "key", "before", "after", "from", "to")));
        for (Difference difference : diff.differences()) {
            List<String> cells = new ArrayList<>();
            cells.add(id(difference.kind()));
            cells.add(difference.key());
            cells.add(difference.before());
            cells.add(difference.after());
            cells.add(diff.older().id());
            cells.add(diff.newer().id());
            out.print(CsvText.row(cells));
        }
    }

    private static String id(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
