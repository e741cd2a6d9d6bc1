package medcode.report;

import java.io.PrintWriter;

/** Lines that fit the terminal: its own width where it is narrower than 80 columns, else 79. */
public final class Wrapped {
    private final PrintWriter out;
    private final TerminalText style;
    private final int width;

    public Wrapped(PrintWriter out, TerminalText style) {
        this.out = out;
        this.style = style;
        this.width = TerminalWriter.columnsOf(out) - 1;
    }

    /**
     * Prints a text behind a label, its further lines under its beginning.
     *
     * @param label printed in bold
     * @param column where the text begins
     */
    public void labelled(int indent, String label, int column, String text) {
        String lead = " ".repeat(indent)
                + style.bold(label)
                + " ".repeat(Math.max(label.isEmpty() ? 0 : 1, column - indent - label.length()));
        int leadWidth = Math.max(column, indent + label.length() + (label.isEmpty() ? 0 : 1));
        print(lead, leadWidth, column, text, false);
    }

    public void plain(int indent, String text) {
        print(" ".repeat(indent), indent, indent + 2, text, false);
    }

    public void dim(int indent, String text) {
        print(" ".repeat(indent), indent, indent + 2, text, true);
    }

    private void print(String lead, int leadWidth, int indent, String text, boolean dim) {
        String rest = TerminalText.escaped(text);
        String before = lead;
        int column = leadWidth;
        while (rest.length() > width - column) {
            int end = rest.lastIndexOf(' ', width - column);
            if (end <= 0) {
                break;
            }
            String line = rest.substring(0, end).stripTrailing();
            out.println(before + (dim ? style.dim(line) : line));
            rest = rest.substring(end + 1);
            before = " ".repeat(indent);
            column = indent;
        }
        out.println((before + (dim ? style.dim(rest) : rest)).stripTrailing());
    }
}
