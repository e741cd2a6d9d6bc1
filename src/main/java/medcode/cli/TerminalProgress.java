package medcode.cli;

import java.io.Closeable;
import java.io.PrintWriter;
import medcode.index.LoadProgress;

/** Shows on a terminal's last line what a load is doing; elsewhere it says nothing. */
final class TerminalProgress implements LoadProgress, Closeable {
    private static final int WIDTH = 79;
    private static final String CLEAR = "\r\u001B[K";

    private final PrintWriter err;
    private final long start = System.nanoTime();

    private TerminalProgress(PrintWriter err) {
        this.err = err;
    }

    /** @param output knows whether notices are wanted, and where stderr is */
    static TerminalProgress on(OutputOptions output) {
        return new TerminalProgress(output.terminalErr());
    }

    /** True where anybody sees it. */
    boolean isShown() {
        return err != null;
    }

    @Override
    public void step(String doing) {
        if (err != null) {
            String line = "medcode: " + (System.nanoTime() - start) / 1_000_000_000 + " s  " + doing;
            err.print(CLEAR + (line.length() > WIDTH ? line.substring(0, WIDTH - 1) + "…" : line));
            err.flush();
        }
    }

    @Override
    public void close() {
        if (err != null) {
            err.print(CLEAR);
            err.flush();
        }
    }
}
