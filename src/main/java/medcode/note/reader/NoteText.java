package medcode.note.reader;

import java.util.ArrayList;
import java.util.List;
import medcode.note.Origin;
import medcode.note.Span;

/** Puts the parts of a document together as plain text, blanks collapsed, and keeps where each word came from. */
final class NoteText {
    private final StringBuilder text = new StringBuilder();
    private final List<Origin> origins = new ArrayList<>();
    private String mark = "";
    private boolean blank;

    int length() {
        return text.length();
    }

    List<Origin> origins() {
        return origins;
    }

    @Override
    public String toString() {
        return text.toString();
    }

    /** Adds parts behind a mark; the span of their words. */
    Span add(Run before, List<Run> runs) {
        int start = text.length();
        add(before);
        runs.forEach(this::add);
        while (start < text.length() && Run.isBlank(text.charAt(start))) {
            start++;
        }
        return new Span(start, text.length());
    }

    private void add(Run run) {
        if (!run.isMark()) {
            words(run);
        } else if (rank(run.text()) > rank(mark) || (run.isItem() && mark.endsWith("- "))) {
            mark = run.text();
        }
    }

    /** An item's mark outranks a line's, so that a paragraph right inside an item stays behind its mark. */
    private static int rank(String mark) {
        return mark.endsWith("- ")
                ? 9
                : mark.startsWith("\n") ? 5 + mark.length() : mark.startsWith(";") ? 1 : mark.length();
    }

    private void words(Run run) {
        int line = run.line();
        int column = run.column();
        for (int i = 0; i < run.text().length(); i++) {
            char c = run.text().charAt(i);
            if (Run.isBlank(c)) {
                blank = true;
            } else {
                separate();
                origin(line, column);
                text.append(c);
            }
            column = c == '\n' ? 1 : column + 1;
            line += c == '\n' ? 1 : 0;
        }
    }

    private void separate() {
        if (text.length() == 0) {
            text.append(mark.endsWith("- ") ? mark.strip() + " " : "");
        } else if (!mark.isEmpty()) {
            text.append((mark.startsWith(";") || mark.startsWith(":")) && endsClause() ? " " : mark);
        } else if (blank) {
            text.append(' ');
        }
        mark = "";
        blank = false;
    }

    private boolean endsClause() {
        return ".,:;?!".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    /** Adds an origin where the text does not simply go on. */
    private void origin(int line, int column) {
        Origin last = origins.isEmpty() ? null : origins.get(origins.size() - 1);
        if (last == null || last.line() != line || last.column() + text.length() - last.offset() != column) {
            origins.add(new Origin(text.length(), 0, line, column));
        }
    }
}
