package medcode.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code medcode evaluate}: figures against answers that people gave. */
@Command(
        name = "evaluate",
        description = "Precision, recall and F1 against answers that people gave.",
        synopsisSubcommandLabel = "KIND",
        subcommands = {
            EvaluateCodes.class,
            EvaluatePhrases.class,
            EvaluateVignettes.class,
            EvaluateAssertions.class,
            EvaluateMentions.class,
            EvaluateSections.class
        })
final class EvaluateCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(), "Name what to evaluate: " + String.join(", ", kinds(spec.commandLine())) + ".");
    }

    private static Iterable<String> kinds(CommandLine command) {
        return command.getSubcommands().keySet();
    }
}
