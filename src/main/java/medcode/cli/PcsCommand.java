package medcode.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code medcode pcs}: work with the tables of ICD-10-PCS. */
@Command(
        name = "pcs",
        description = "Work with the tables of ICD-10-PCS.",
        synopsisSubcommandLabel = "TASK",
        subcommands = PcsBuildCommand.class)
final class PcsCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Name what to do: build.");
    }
}
