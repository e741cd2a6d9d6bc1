package medcode.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import medcode.edit.Edit;
import medcode.edit.Severity;
import medcode.index.Store;
import medcode.input.BadInput;
import medcode.report.ValidationRun;
import medcode.report.ValidationSummary;
import medcode.waiver.Baseline;
import medcode.waiver.Fingerprints;
import medcode.waiver.Proposals;
import medcode.waiver.Remark;
import medcode.waiver.Triage;
import medcode.waiver.Waiver;
import medcode.waiver.WaiverFile;
import medcode.waiver.Waivers;
import picocli.CommandLine.Option;

/** Which findings count, and from which on a run fails. */
final class GateOptions {
    private static final String KEY = "MEDCODE_HASH_KEY";

    @Option(
            names = "--fail-on",
            paramLabel = "SEVERITY",
            defaultValue = "error",
            description = "End with 1 from this severity on: error, warning, info, none; default ${DEFAULT-VALUE}.")
    private FailOn failOn;

    @Option(names = "--max-warnings", paramLabel = "N", description = "End with 1 where more warnings than N count.")
    private Integer maxWarnings;

    @Option(
            names = "--baseline",
            paramLabel = "FILE",
            description = "Results of an earlier run (jsonl, sarif, gitlab): what it found already does not count.")
    private Path baselineFile;

    @Option(
            names = "--waivers",
            paramLabel = "FILE",
            description = "Warnings that somebody answers for, as YAML: edit, claim, who, reason, expires.")
    private Path waiversFile;

    @Option(
            names = "--inline-waivers",
            negatable = true,
            description =
                    "Whether waivers in a waiver column of the claims count; default yes, unless --config or --waivers"
                            + " names whose waivers do.")
    private Boolean inlineWaivers;

    @Option(
            names = "--include-phi",
            description =
                    "Let sarif, junit, github, gitlab and checkstyle show claim ids; else they are hashed"
                            + " with a secret: $MEDCODE_HASH_KEY, the same wherever such results are compared, else the store's own.")
    private boolean includePhi;

    private final List<ValidationRun.Source> sources = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();
    private ConfigOptions config;
    private boolean waiversPinned;
    private boolean withoutSecret;
    private Triage triage;

    /** Reads the configuration; the options hold from here on. */
    void configure(ConfigOptions options, String firstInput) throws IOException {
        config = options;
        waiversPinned = waiversFile != null || config.isPinned();
        config.apply(firstInput);
        config.file().ifPresent(file -> sources.add(file.source()));
    }

    /**
     * Reads what decides.
     *
     * @param today the day on which waivers must not have expired
     * @param store whose secret hides claim ids where nobody gives another
     */
    Triage triage(List<Edit> edits, LocalDate today, Store store) throws IOException {
        Waivers waivers = new Waivers(waivers(), today);
        Baseline baseline = baselineFile == null ? Baseline.none() : baseline();
        boolean inline = inlineWaivers == null ? !waiversPinned : inlineWaivers;
        proposed(waivers);
        triage = new Triage(
                edits,
                new Triage.Rules(
                        waivers, baseline, config.levels(edits), new Fingerprints(() -> secret(store)), inline));
        return triage;
    }

    /** The secret that is given, the same on every machine, else the store's; empty where neither is to be had. */
    private String secret(Store store) {
        Optional<String> secret = Optional.ofNullable(System.getenv(KEY))
                .filter(key -> !key.isEmpty())
                .or(store::secret);
        withoutSecret = secret.isEmpty();
        return secret.orElse("");
    }

    /** What to say where claim ids were hashed without a secret. */
    Optional<String> warning() {
        return withoutSecret
                ? Optional.of("claim ids are hashed without a secret, so they can be guessed; set $" + KEY
                        + ", or load a release into a store that can be written")
                : Optional.empty();
    }

    private List<Waiver> waivers() throws IOException {
        if (waiversFile == null) {
            return List.of();
        }
        DecidingFile<List<Waiver>> file = DecidingFile.read("waivers", waiversFile, WaiverFile::read);
        sources.add(file.source());
        return file.content();
    }

    private Baseline baseline() throws IOException {
        DecidingFile<Baseline> file = DecidingFile.read(ValidationRun.BASELINE, baselineFile, Baseline::read);
        sources.add(file.source());
        return file.content();
    }

    /** Reports what the change under test would silence, if its own configuration counted. */
    private void proposed(Waivers deciding) throws IOException {
        Optional<ConfigFile> proposed;
        try {
            proposed = config.proposed();
            if (proposed.isPresent()) {
                remarks.addAll(config.changes(proposed.get()));
                String waivers = proposed.get().settings().text("waivers");
                if (!waivers.isEmpty()) {
                    Path file = proposed.get().beside(waivers);
                    remarks.addAll(Proposals.of(
                            DecidingFile.read("waivers", file, WaiverFile::read).content(), deciding));
                }
            }
        } catch (BadInput unreadable) {
            remarks.add(new Remark(ConfigFile.NAME, 0, Remark.State.UNREADABLE, unreadable.getMessage()));
        }
    }

    List<ValidationRun.Source> sources() {
        return sources;
    }

    Optional<Severity> failOn() {
        return failOn.severity();
    }

    boolean includePhi() {
        return includePhi;
    }

    /** What is to be said of waivers, the baseline and the configuration. */
    List<Remark> remarks() {
        List<Remark> all = new ArrayList<>(triage.remarks());
        all.addAll(remarks);
        return all;
    }

    /** An incomplete run has failed, whatever it found. */
    ExitCode exitCode(ValidationSummary summary) {
        if (!summary.isComplete()) {
            return ExitCode.FAILED;
        }
        boolean tooMany = maxWarnings != null && summary.findings(Severity.WARNING) > maxWarnings;
        return failOn.failed(summary) || tooMany ? ExitCode.FINDINGS : ExitCode.CLEAN;
    }
}
