package medcode.report;

import java.io.PrintWriter;
import java.util.List;
import medcode.codeset.Release;
import medcode.tabular.Grouping;
import medcode.tabular.Statement;

/** What reference tables say of a code, for a terminal: the table, and below it a line for each statement. */
final class GroupingText {
    private static final int HEADING = 2;
    private static final int TABLE = 4;
    private static final int WORDS = 6;
    private static final int MOST = 12;

    private final PrintWriter out;
    private final TerminalText style;
    private final Wrapped lines;

    GroupingText(PrintWriter out, TerminalText style) {
        this.out = out;
        this.style = style;
        this.lines = new Wrapped(out, style);
    }

    void write(List<Grouping> groupings) {
        if (!groupings.isEmpty()) {
            out.println();
            out.println(" ".repeat(HEADING) + style.bold("Reference tables"));
            groupings.forEach(this::write);
        }
    }

    private void write(Grouping grouping) {
        Release table = grouping.table();
        String dates = grouping.inForce() ? "" : ", in force " + CodesetsText.dates(table);
        lines.plain(TABLE, table.displayName() + dates);
        int written = 0;
        for (Statement statement : grouping.statements()) {
            if (!statement.words().isEmpty() && written++ < MOST) {
                lines.plain(WORDS, statement.words());
            }
        }
        if (written > MOST) {
            lines.dim(WORDS, "… and " + (written - MOST) + " more (--format jsonl shows all)");
        }
    }
}
