package medcode.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import medcode.codeset.CodeSet;
import medcode.codeset.Release;
import medcode.edit.ClaimBatches;
import medcode.edit.ClaimValidation;
import medcode.edit.Edit;
import medcode.edit.EditSet;
import medcode.edit.LoadedCodeSets;
import medcode.edit.LoadedTables;
import medcode.index.ReleaseManifest;
import medcode.report.FindingWriter;
import medcode.report.FindingWriters;
import medcode.report.ValidationRun;
import medcode.report.ValidationSummary;
import medcode.waiver.ClaimVerdict;
import medcode.waiver.Triage;
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
            "and the run ends with 2. `medcode edits` lists the edits, `medcode edits DX201` explains one.",
            "",
            "A medcode.yaml in the folder of the first file or above it sets options by their names (fail-on, waivers,",
            "baseline, policies …) and edits (edits: {DX401: off}). A column named waiver holds waivers too:",
            "DX201: unrelated conditions (jsmith, 2026-12-31). Warnings are waived, errors are not."
        })
final class ValidateCommand implements Callable<Integer> {
    private static final String TEXT = "text";
    private static final String GITHUB = "github";

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description =
                    "Claims as CSV, TSV, X12 837, FHIR, HL7 v2 or JSON Lines: files, folders, globs, or - for stdin.")
    private List<String> arguments;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = TEXT,
            completionCandidates = FindingFormats.class,
            description = "One of ${COMPLETION-CANDIDATES}; default ${DEFAULT-VALUE}.")
    private String format;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Threads; default one a processor. Output does not depend on it.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--explanations",
            description = "Show advice too: instructions left open, unspecified codes, pairs that Excludes2 allows.")
    private boolean explanations;

    @Option(
            names = "--assume-release",
            paramLabel = "RELEASE",
            description = "Let a release answer for dates on which none of its kind is in force, and say so: its id, or"
                    + " publications and an edition, ncci=2024q3; repeatable.")
    private List<String> assumed = List.of();

    @Mixin
    private final ReviewedNotes notes = new ReviewedNotes();

    @Mixin
    private ClaimReadingOptions reading;

    @Mixin
    private ConfigOptions config;

    @Mixin
    private GateOptions gate;

    @Mixin
    private PolicyOptions policies;

    @Mixin
    private FixOptions fixes;

    @Mixin
    private StoreOptions options;

    @Mixin
    private OutputOptions output;

    @Spec
    private CommandSpec spec;

    private final ValidationSummary summary = new ValidationSummary();

    @Override
    public Integer call() throws IOException {
        gate.configure(config, arguments.get(0));
        check();
        Release undated = options.required(CodeSet.ICD10CM);
        EditSet set = policies.edits();
        List<Edit> edits = AllEdits.of(set);
        ClaimInputs claims = new ClaimInputs(arguments, reading.columns(), notes, summary, output);
        ClaimValidation validation = new ClaimValidation(
                explanations ? set : set.withoutExplanations(),
                codeSets(undated),
                notes.review(options, claims.haveNotes(), claims::unreadable));
        Triage triage = gate.triage(edits, options.date(), options.store());
        try (notes;
                Output out = output.open()) {
            FindingWriter writer =
                    FindingWriters.of(format, out.writer(), out.color()).orElseThrow();
            writer.begin(run(edits));
            try (ClaimBatches batches =
                    new ClaimBatches(validation, threads, judgement -> write(triage.of(judgement), writer))) {
                claims.read(batches);
            }
            summary.remark(gate.remarks());
            summary.exitCode(gate.exitCode(summary).status());
            writer.end(summary);
            if (!writer.tellsRemarks()) {
                summary.remarks().forEach(remark -> output.notice(remark.sentence()));
            }
            fixes.write(format.equals(TEXT) ? out.writer() : null, output);
        }
        if (format.equals(GITHUB)) {
            GithubSummary.append(summary, edits);
        }
        options.tellSetAside();
        notices(undated);
        return summary.exitCode();
    }

    private void check() throws IOException {
        if (!FindingWriters.names().contains(format)) {
            throw new ParameterException(
                    spec.commandLine(), "--format " + format + ": use " + String.join(", ", FindingWriters.names()));
        }
        if (threads < 1) {
            throw new ParameterException(spec.commandLine(), "--threads must be 1 or more");
        }
        if (fixes.isUnused()) {
            throw new ParameterException(spec.commandLine(), "--in-place and --fix-to go with --fix");
        }
        reading.columns();
    }

    private LoadedCodeSets codeSets(Release undated) throws IOException {
        Set<String> ids = AssumedReleases.ids(assumed, options.store());
        summary.assume(ids);
        LoadedTables tables = LoadedTables.open(options.store(), ids, options::leaveOut);
        return LoadedCodeSets.open(options.store(), undated, options.date(), tables);
    }

    private ValidationRun run(List<Edit> edits) throws IOException {
        List<ValidationRun.LoadedRelease> releases = new ArrayList<>();
        for (ReleaseManifest manifest : options.store().descriptions()) {
            if (manifest.release().isOf(CodeSet.ICD10CM)) {
                List<String> checksums = manifest.sources().stream()
                        .map(ReleaseManifest.Source::sha256)
                        .toList();
                releases.add(new ValidationRun.LoadedRelease(manifest.release().id(), checksums));
            }
        }
        List<ValidationRun.Source> sources = new ArrayList<>(gate.sources());
        sources.addAll(policies.sources());
        return new ValidationRun(
                Version.number(), releases, edits, sources, gate.failOn(), gate.includePhi(), explanations);
    }

    private void write(ClaimVerdict claim, FindingWriter writer) {
        summary.count(claim);
        writer.claim(claim);
        claim.verdicts().forEach(fixes::add);
    }

    private void notices(Release undated) {
        gate.warning().ifPresent(output::notice);
        if (!summary.assumed().isEmpty()) {
            output.notice("assumed to be in force on dates outside their own: " + String.join(", ", summary.assumed()));
        }
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
