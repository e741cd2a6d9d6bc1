package medcode.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import medcode.claim.Claim;
import medcode.claim.reader.ClaimReaders;
import medcode.claim.reader.ClaimSink;
import medcode.codeset.CodeSet;
import medcode.codeset.Release;
import medcode.edit.ClaimBatches;
import medcode.edit.ClaimValidation;
import medcode.edit.EditSet;
import medcode.edit.Judgement;
import medcode.edit.LoadedCodeSets;
import medcode.edit.LoadedTables;
import medcode.edit.rule.Edits;
import medcode.index.ReleaseManifest;
import medcode.input.BadInput;
import medcode.input.InputFiles;
import medcode.report.FindingWriter;
import medcode.report.FindingWriters;
import medcode.report.ValidationRun;
import medcode.report.ValidationSummary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code medcode validate}: the edits over claims. */
@Command(
        name = "validate",
        description = "Check the codes of claims against the official edits.",
        footer = {
            "",
            "Each claim is judged by the release in force on its date; one without a loaded release is not checked,",
            "and the run ends with 2. `medcode edits` lists the edits, `medcode edits DX201` explains one."
        })
final class ValidateCommand implements Callable<Integer> {
    private static final List<String> ENDINGS = List.of(".csv", ".tsv", ".jsonl", ".ndjson");

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "Claims as CSV, TSV or JSON Lines: files, folders, globs, or - for stdin.")
    private List<String> arguments;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            completionCandidates = FindingFormats.class,
            description = "One of ${COMPLETION-CANDIDATES}; default ${DEFAULT-VALUE}.")
    private String format;

    @Option(
            names = "--fail-on",
            paramLabel = "SEVERITY",
            defaultValue = "error",
            description = "End with 1 from this severity on: error, warning, info, none; default ${DEFAULT-VALUE}.")
    private FailOn failOn;

    @Option(names = "--explanations", description = "Also tell which codes may stand together by an Excludes2 note.")
    private boolean explanations;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Threads; default one a processor. Output does not depend on it.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Mixin
    private StoreOptions options;

    @Mixin
    private OutputOptions output;

    @Spec
    private CommandSpec spec;

    private final ValidationSummary summary = new ValidationSummary();

    @Override
    public Integer call() throws IOException {
        if (!FindingWriters.names().contains(format)) {
            throw new ParameterException(
                    spec.commandLine(), "--format " + format + ": use " + String.join(", ", FindingWriters.names()));
        }
        if (threads < 1) {
            throw new ParameterException(spec.commandLine(), "--threads must be 1 or more");
        }
        Release undated = options.required(CodeSet.ICD10CM);
        ClaimValidation validation = new ClaimValidation(edits(), codeSets(undated));
        try (Output out = output.open()) {
            FindingWriter writer =
                    FindingWriters.of(format, out.writer(), out.color()).orElseThrow();
            writer.begin(run());
            try (ClaimBatches batches = new ClaimBatches(validation, threads, judgement -> write(judgement, writer))) {
                for (String argument : arguments) {
                    argument(argument, batches);
                }
            }
            summary.exitCode(exitCode().status());
            writer.end(summary);
        }
        options.tellSetAside();
        notices(undated);
        return summary.exitCode();
    }

    private EditSet edits() {
        return explanations ? Edits.set() : Edits.set().withoutExplanations();
    }

    private LoadedCodeSets codeSets(Release undated) throws IOException {
        LoadedTables tables = LoadedTables.open(options.store(), Set.of(), options::leaveOut);
        return LoadedCodeSets.open(options.store(), undated, options.date(), tables);
    }

    private ValidationRun run() throws IOException {
        List<ValidationRun.LoadedRelease> releases = new ArrayList<>();
        for (ReleaseManifest manifest : options.store().descriptions()) {
            if (manifest.release().isOf(CodeSet.ICD10CM)) {
                List<String> checksums = manifest.sources().stream()
                        .map(ReleaseManifest.Source::sha256)
                        .toList();
                releases.add(new ValidationRun.LoadedRelease(manifest.release().id(), checksums));
            }
        }
        return new ValidationRun(Version.number(), releases, Edits.set().all());
    }

    private void argument(String argument, ClaimBatches batches) throws IOException {
        List<String> files;
        try {
            files = InputFiles.of(argument, ENDINGS);
        } catch (BadInput nothing) {
            unreadable(nothing);
            return;
        }
        for (String file : files) {
            summary.countFile();
            try (InputStream in = open(file)) {
                ClaimReaders.read(file, in, sink(batches));
            } catch (IOException problem) {
                unreadable(problem);
            }
            batches.flush();
        }
    }

    private static InputStream open(String file) throws IOException {
        if (file.equals(InputFiles.STDIN)) {
            return System.in;
        }
        Path path = Path.of(file);
        if (!Files.exists(path)) {
            throw new BadInput(file, "no such file");
        }
        InputStream in = Files.newInputStream(path);
        try {
            return file.endsWith(".gz") ? new GZIPInputStream(in) : in;
        } catch (ZipException notZipped) {
            in.close();
            throw new BadInput(file, "is not gzip-compressed, as its name says");
        }
    }

    private ClaimSink sink(ClaimBatches batches) {
        return new ClaimSink() {
            @Override
            public void claim(Claim claim) throws IOException {
                batches.add(claim);
            }

            @Override
            public void unreadable(BadInput problem) {
                ValidateCommand.this.unreadable(problem);
            }
        };
    }

    private void unreadable(IOException problem) {
        summary.countUnreadable();
        output.error(Failure.line(problem));
    }

    private void write(Judgement judgement, FindingWriter writer) {
        summary.count(judgement);
        judgement.findings().forEach(writer::finding);
    }

    /** An incomplete run has failed, whatever it found. */
    private ExitCode exitCode() {
        if (!summary.isComplete()) {
            return ExitCode.FAILED;
        }
        return failOn.failed(summary) ? ExitCode.FINDINGS : ExitCode.CLEAN;
    }

    private void notices(Release undated) {
        if (summary.undated() > 0) {
            output.notice(summary.undated() + (summary.undated() == 1 ? " claim" : " claims")
                    + " without a date checked against " + undated.displayName());
        }
        if (undated.starter() && summary.claims() > 0) {
            output.notice("checked against the starter set, which is not the full "
                    + undated.publication().displayName() + "; load it with `medcode load FILE`");
        }
    }
}
