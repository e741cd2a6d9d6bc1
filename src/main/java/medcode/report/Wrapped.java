package medcode.report;

import java.io.PrintWriter;

/** Lines that fit an 80-column terminal. */
final class Wrapped {
    private static final int WIDTH = 79;

    private final PrintWriter out;
    private final TerminalText style;

    Wrapped(PrintWriter out, TerminalText style) {
        this.out = out;
        this.style = style;
    }

    /**
     * Prints a text behind a label, its further lines under its beginning.
     *
     * @param label printed in bold
     * @param column where the text begins
     */
    void labelled(int indent, String label, int column, String text) {
        String lead = " ".repeat(indent)
                + style.bold(label)
                + " ".repeat(Math.max(label.isEmpty() ? 0 : 1, column - indent - label.length()));
        int width = Math.max(column, indent + label.length() + (label.isEmpty() ? 0 : 1));
        print(lead, width, column, text, false);
    }

    void plain(int indent, String text) {
        print(" ".repeat(indent), indent, indent + 2, text, false);
    }

    void dim(int indent, String text) {
        print(" ".repeat(indent), indent, indent + 2, text, true);
    }

    private void print(String lead, int leadWidth, int indent, String text, boolean dim) {
        String rest = TerminalText.escaped(text);
        String before = lead;
        int column = leadWidth;
        while (rest.length() > WIDTH - column) {
            int end = rest.lastIndexOf(' ', WIDTH - column);
            if (end <= 0) {
                break;
            }
            out.println(before + (dim ? style.dim(rest.substring(0, end)) : rest.substring(0, end)));
            rest = rest.substring(end + 1);
            before = " ".repeat(indent);
            column = indent;
        }
        out.println((before + (dim ? style.dim(rest) : rest)).stripTrailing());
    }
}
