package medcode.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import medcode.report.TerminalText;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Where results go, and how they look. */
public final class OutputOptions {

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write results to FILE (readable by you alone) instead of stdout.")
    private Path file;

    @Option(names = "--no-color", description = "No colours, even on a terminal. NO_COLOR does the same.")
    private boolean noColor;

    @Option(
            names = {"-q", "--quiet"},
            description = "No notices on stderr; errors stay.")
    private boolean quiet;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    /** Where results go, where it is not stdout. */
    Optional<Path> file() {
        return Optional.ofNullable(file).map(PartFile::behindLink);
    }

    /** That the results cannot go where the user wants them. */
    ParameterException refused(String reason) {
        return new ParameterException(spec.commandLine(), reason);
    }

    /** Opens the destination; what was written to a file appears under its name only once the output is closed. */
    Output open() throws IOException {
        return file == null
                ? Output.to(spec.commandLine().getOut(), color(noColor))
                : Output.toFile(PartFile.behindLink(file));
    }

    /** The command whose results these are. */
    CommandSpec command() {
        return spec.commandLine().getCommandSpec();
    }

    /** True where stdout is a terminal that may show colours. */
    static boolean color(boolean noColor) {
        return !noColor
                && System.getenv("NO_COLOR") == null
                && System.getenv("MEDCODE_TTY") != null
                && !"dumb".equals(System.getenv("TERM"));
    }

    /** Says something on stderr that is no error. */
    void notice(String message) {
        if (!quiet) {
            say(message);
        }
    }

    /** Stderr where it is a terminal that may show progress; else null. */
    PrintWriter terminalErr() {
        return quiet || System.getenv("MEDCODE_STDERR_TTY") == null
                ? null
                : spec.commandLine().getErr();
    }

    /** Says on stderr that something went wrong. */
    void error(String message) {
        say(message);
    }

    /** One line; names of notes and files come from outside, and can hold what a terminal obeys. */
    private void say(String message) {
        spec.commandLine().getErr().println("medcode: " + TerminalText.escaped(message));
    }
}
