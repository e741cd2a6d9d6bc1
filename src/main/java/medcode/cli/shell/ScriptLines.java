package medcode.cli.shell;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;

/** The lines of a script, without prompts. */
final class ScriptLines implements Lines {
    private final BufferedReader script;
    private final PrintWriter out;
    private final PrintWriter err;
    private int line;
    private boolean answered;

    ScriptLines(BufferedReader script, PrintWriter out, PrintWriter err) {
        this.script = script;
        this.out = out;
        this.err = err;
    }

    /** The next line that is neither blank nor a remark. */
    @Override
    public String next(String prompt) throws IOException {
        String next = script.readLine();
        line++;
        while (next != null && (next.isBlank() || next.strip().startsWith("#"))) {
            next = script.readLine();
            line++;
        }
        return next;
    }

    @Override
    public void begin() {
        if (answered) {
            out.println();
        }
        answered = true;
    }

    @Override
    public void end() {
        out.flush();
    }

    @Override
    public void failed(String reason) {
        out.flush();
        answered = false;
        err.println("medcode: line " + line + ": " + reason);
    }

    @Override
    public boolean warns() {
        return false;
    }
}
