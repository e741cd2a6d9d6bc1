package medcode.report;

import java.io.PrintWriter;
import java.io.Writer;

/** A writer to a terminal that knows how many columns it has. */
public final class TerminalWriter extends PrintWriter {
    private static final int USUAL = 80;
    private static final int FEWEST = 30;

    private int columns = USUAL;

    public TerminalWriter(Writer terminal) {
        super(terminal);
    }

    /** Texts are easiest to read in 80 columns, however wide the terminal; 0 is a terminal that does not say. */
    public void columns(int ofTerminal) {
        columns = ofTerminal <= 0 ? USUAL : Math.max(FEWEST, Math.min(ofTerminal, USUAL));
    }

    static int columnsOf(PrintWriter out) {
        return out instanceof TerminalWriter terminal ? terminal.columns : USUAL;
    }
}
