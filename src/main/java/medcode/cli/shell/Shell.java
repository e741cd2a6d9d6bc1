package medcode.cli.shell;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import medcode.codeset.CodeSet;
import medcode.index.Store;

/**
 * The interactive encoder: answers a line at a time until it is told to leave.
 *
 * <p>What is typed is kept in memory alone; files are written by {@code save} and by nothing else.
 */
public final class Shell {
    private final Session session;
    private final Lines lines;
    private final Function<Exception, String> failureLine;
    private boolean warned;

    private Shell(Session session, Lines lines, Function<Exception, String> failureLine) {
        this.session = session;
        this.lines = lines;
        this.failureLine = failureLine;
    }

    /**
     * How a shell begins.
     *
     * @param date whose releases answer
     * @param dateAsked true where somebody asked for that date, and nothing but what is in force on it will do
     * @param codeSet the only one to look in, if not all
     * @param failureLine says in one line why something failed
     */
    public record Start(
            Store store,
            LocalDate date,
            boolean dateAsked,
            Optional<CodeSet> codeSet,
            Function<Exception, String> failureLine) {}

    /** Answers the lines of a script; false where one of them failed. */
    public static boolean script(Start start, BufferedReader script, PrintWriter out, PrintWriter err)
            throws IOException {
        Session session = new Session(start, new Screen(out, false, null));
        return new Shell(session, new ScriptLines(script, out, err), start.failureLine()).run();
    }

    /** Answers what is typed at the terminal of this process. */
    public static void terminal(Start start, boolean color) throws IOException {
        try (TerminalLines terminal = TerminalLines.open(color)) {
            Session session = new Session(start, terminal.screen());
            terminal.completing(session);
            new Shell(session, terminal, start.failureLine()).run();
        }
    }

    private boolean run() throws IOException {
        boolean allWorked = true;
        boolean leaving = false;
        try (session) {
            while (!leaving) {
                String line = lines.next(session.prompt());
                allWorked &= line == null || answer(line);
                leaving = line == null || session.left();
                warned &= leaving;
                leaving = leaving && mayLeave();
            }
        }
        return allWorked;
    }

    /** False once where somebody would lose work. */
    private boolean mayLeave() throws IOException {
        if (warned || !lines.warns() || !session.unsaved()) {
            return true;
        }
        warned = true;
        session.stay();
        lines.failed("the case is not saved; `save FILE` keeps it, Ctrl-D or `quit` once more leaves");
        lines.end();
        return false;
    }

    /** One line, or several that were pasted at once. */
    private boolean answer(String typed) throws IOException {
        boolean worked = true;
        for (String line : typed.split("\\R")) {
            try {
                lines.begin();
                LineMeaning.answer(line.strip(), session);
            } catch (IOException | RuntimeException failure) {
                worked = false;
                lines.failed(failureLine.apply(failure));
            }
            lines.end();
        }
        return worked;
    }
}
