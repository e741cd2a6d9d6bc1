package medcode.cli.shell;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.function.Consumer;
import medcode.report.TerminalText;
import medcode.report.Wrapped;

/** Where the shell's answers appear. */
final class Screen {
    private static final int TEXT_COLUMN = 15;
    private static final int DETAIL_COLUMN = 17;
    private static final int ENTRY_COLUMN = 26;

    private final PrintWriter out;
    private final boolean color;
    private final Consumer<String> clipboard;

    /** @param clipboard null where texts cannot be handed to the terminal's clipboard */
    Screen(PrintWriter out, boolean color, Consumer<String> clipboard) {
        this.out = out;
        this.color = color;
        this.clipboard = clipboard;
    }

    PrintWriter out() {
        return out;
    }

    boolean color() {
        return color;
    }

    TerminalText style() {
        return new TerminalText(color);
    }

    /** A line of an answer, wrapped. */
    void say(String text) {
        wrapped().plain(0, text);
    }

    /** What is only said by the way. */
    void remark(String text) {
        wrapped().dim(0, text);
    }

    /** A row that its number leads on from. */
    void row(int number, String label, String text) {
        wrapped().labelled(0, String.format(Locale.ROOT, "%3d  %s", number, label), TEXT_COLUMN, text);
    }

    /** A name and what it means. */
    void entry(String name, String meaning) {
        wrapped().labelled(0, name, ENTRY_COLUMN, meaning);
    }

    /** More about the row above. */
    void detail(String text) {
        wrapped().dim(DETAIL_COLUMN, text);
    }

    /** Lines wrap at the width that the terminal has at the time. */
    private Wrapped wrapped() {
        return new Wrapped(out, style());
    }

    /** Hands a text to the terminal's clipboard; false where there is none. */
    boolean copied(String text) {
        if (clipboard != null) {
            clipboard.accept(text);
        }
        return clipboard != null;
    }
}
