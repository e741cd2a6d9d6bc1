package medcode.cli.shell;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.PrintWriter;
import medcode.report.TerminalText;
import org.jline.terminal.Terminal;
import org.jline.utils.AttributedString;

/** Shows an answer a screen at a time: space or Enter goes on, any other key leaves it and begins the next line. */
final class Pager {
    private static final String MORE = "-- space for more, or type on --";
    private static final int ESCAPE = 27;
    private static final int DELETE = 127;
    private static final long REST_OF_KEY = 50;

    private final Terminal terminal;
    private final boolean color;

    Pager(Terminal terminal, boolean color) {
        this.terminal = terminal;
        this.color = color;
    }

    /** Shows a text; returns what was typed instead of going on, mostly nothing. */
    String show(String text) throws IOException {
        int rows = terminal.getHeight() - 1;
        int left = rows;
        for (String line : text.split("(?<=\n)")) {
            int height = height(line);
            if (height > left && rows > 2 && !isDumb()) {
                String typed = asked();
                if (typed != null) {
                    return typed;
                }
                left = rows;
            }
            terminal.writer().print(line);
            left -= height;
        }
        terminal.flush();
        return "";
    }

    private boolean isDumb() {
        return terminal.getType().startsWith(Terminal.TYPE_DUMB);
    }

    private int height(String line) {
        int columns = Math.max(1, terminal.getWidth());
        int length = AttributedString.fromAnsi(line.stripTrailing()).columnLength();
        return 1 + Math.max(0, length - 1) / columns;
    }

    /** Null where the next screen is wanted. */
    private String asked() throws IOException {
        PrintWriter out = terminal.writer();
        out.print(new TerminalText(color).dim(MORE));
        terminal.flush();
        int key = key();
        out.print("\r" + " ".repeat(MORE.length()) + "\r");
        if (key == ' ' || key == '\r' || key == '\n') {
            return null;
        }
        boolean typed = key > ' ' && key != 'q' && key != DELETE;
        return typed ? Character.toString(key) : "";
    }

    /** The key pressed; 0 for one that is no character, and for Ctrl-C. */
    private int key() throws IOException {
        Thread reading = Thread.currentThread();
        Terminal.SignalHandler before = terminal.handle(Terminal.Signal.INT, signal -> reading.interrupt());
        try {
            int key = terminal.reader().read();
            if (key != ESCAPE) {
                return key;
            }
            int rest = terminal.reader().read(REST_OF_KEY);
            while (rest >= 0) {
                rest = terminal.reader().read(REST_OF_KEY);
            }
            return 0;
        } catch (InterruptedIOException cancelled) {
            return 0;
        } finally {
            terminal.handle(Terminal.Signal.INT, before);
        }
    }
}
