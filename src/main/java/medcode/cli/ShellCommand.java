package medcode.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.Callable;
import medcode.cli.shell.Shell;
import medcode.codeset.CodeSet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code medcode shell}: the interactive encoder. */
@Command(
        name = "shell",
        description = "Look up, search and code at a prompt: `help` lists what can be typed there.",
        footer = {
            "",
            "Reads a script where stdin is no terminal, one line after the other and without prompts; then it ends",
            "with 2 when a line failed. Nothing that is typed is written anywhere, but the case by `save FILE`."
        })
final class ShellCommand implements Callable<Integer> {

    @Option(names = "--code-set", paramLabel = "SET", description = "Only this code set, such as icd10cm or hcpcs.")
    private String codeSet;

    @Option(names = "--no-color", description = "No colours, even on a terminal. NO_COLOR does the same.")
    private boolean noColor;

    @Mixin
    private StoreOptions options;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Optional<CodeSet> only = codeSet == null ? Optional.empty() : Optional.of(CodeSetOption.of(codeSet));
        Shell.Start start =
                new Shell.Start(options.store(), options.date(), options.asOf().isPresent(), only, Failure::line);
        if (System.getenv("MEDCODE_STDIN_TTY") != null && System.getenv("MEDCODE_TTY") != null) {
            Shell.terminal(start, OutputOptions.color(noColor));
            return ExitCode.CLEAN.status();
        }
        BufferedReader script = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        boolean allWorked = Shell.script(
                start, script, spec.commandLine().getOut(), spec.commandLine().getErr());
        return (allWorked ? ExitCode.CLEAN : ExitCode.FAILED).status();
    }
}
