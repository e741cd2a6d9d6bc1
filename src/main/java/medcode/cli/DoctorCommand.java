package medcode.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import medcode.checkup.Check;
import medcode.checkup.Checks;
import medcode.checkup.Condition;
import medcode.checkup.Surroundings;
import medcode.report.CheckText;
import medcode.report.JsonLines;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code medcode doctor}: what is wrong with the installation and the store. */
@Command(
        name = "doctor",
        description = "Check Java, the launcher, the store and what is loaded: what is wrong, and what mends it.",
        footer = {"", "Ends with 1 when there are warnings or errors that were not fixed."})
final class DoctorCommand implements Callable<Integer> {

    @Option(names = "--deep", description = "Read every file of the store and compare its checksum.")
    private boolean deep;

    @Option(
            names = "--fix",
            description = "Mend what can be mended safely: leftovers of killed loads, permissions of the store.")
    private boolean fix;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", description = "text or jsonl.")
    private ListFormat format;

    @Mixin
    private StoreOptions options;

    @Mixin
    private OutputOptions output;

    private int warnings;
    private int errors;

    @Override
    public Integer call() throws IOException {
        Surroundings surroundings =
                new Surroundings(options.store(), options.date(), System.getenv(), deep, Version.number());
        try (Output out = output.open()) {
            for (Check check : Checks.all()) {
                for (Condition found : check.of(surroundings)) {
                    report(check.name(), found, out.writer());
                }
            }
            end(out.writer());
        }
        return (warnings + errors == 0 ? ExitCode.CLEAN : ExitCode.FINDINGS).status();
    }

    private void report(String check, Condition found, PrintWriter out) throws IOException {
        boolean fixed = fix && found.safeRepair().isPresent();
        if (fixed) {
            found.safeRepair().get().make();
        } else if (found.isDefect()) {
            warnings += found.severity() == Condition.Severity.WARNING ? 1 : 0;
            errors += found.severity() == Condition.Severity.ERROR ? 1 : 0;
        }
        out.println(
                format == ListFormat.JSONL
                        ? JsonLines.line(CheckText.fields(check, found, fixed))
                        : CheckText.line(check, found, fixed));
    }

    private void end(PrintWriter out) {
        if (format == ListFormat.JSONL) {
            Map<String, Object> summary = new LinkedHashMap<>();
            summary.put("type", "summary");
            summary.put("warnings", warnings);
            summary.put("errors", errors);
            out.println(JsonLines.line(summary));
        } else {
            out.println();
            out.println(
                    warnings + errors == 0 ? "Healthy." : count(errors, "error") + ", " + count(warnings, "warning"));
        }
    }

    private static String count(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
