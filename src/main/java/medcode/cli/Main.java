package medcode.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import medcode.input.IsoDate;
import medcode.report.TerminalText;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.TypeConversionException;

/** The root command and the only place that ends the process. */
@Command(
        name = "medcode",
        description = "US medical coding over clinical notes and claims: look up, extract, suggest, validate.",
        versionProvider = Version.class,
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        synopsisSubcommandLabel = "COMMAND",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:clean",
            "1:findings at or above --fail-on, or an unknown code in lookup",
            "2:the run failed or is incomplete"
        })
public final class Main implements Runnable {

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    // Days alone are asked for: the many other types of time that picocli looks for cost a start 20 ms.
    static {
        System.setProperty("picocli.converters.excludes", "java\\.(time|sql)\\..*");
    }

    public static void main(String[] args) {
        PrintWriter out = StandardOutput.open();
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        int status = run(out, err, args);
        out.flush();
        System.exit(status);
    }

    /** Runs a command line on the given streams, without ending the process. */
    public static int run(PrintWriter out, PrintWriter err, String... args) {
        ReadAhead.of(args);
        CommandLine command = Commands.addTo(new CommandLine(new Main()), args)
                .setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .registerConverter(LocalDate.class, Main::day)
                .setParameterExceptionHandler((failure, words) -> failed(err, Failure.usage(failure)))
                .setExecutionExceptionHandler((failure, running, result) -> failed(err, failure));
        try {
            return command.execute(args);
        } catch (StackOverflowError | OutOfMemoryError | InternalError failure) {
            return failed(err, Failure.internal(failure));
        }
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Name a command.");
    }

    private static LocalDate day(String written) {
        try {
            return IsoDate.of(written);
        } catch (DateTimeException noDay) {
            throw new TypeConversionException("'" + written + "' is no day; write it as 2026-03-10");
        }
    }

    /** Quiet where nobody is left to read the results. */
    private static int failed(PrintWriter err, Exception failure) {
        return failure instanceof Unwritable lost && lost.isUnwanted()
                ? ExitCode.FAILED.status()
                : failed(err, Failure.line(failure));
    }

    /** One line on stderr. */
    private static int failed(PrintWriter err, String reason) {
        err.println("medcode: " + TerminalText.escaped(reason));
        return ExitCode.FAILED.status();
    }
}
