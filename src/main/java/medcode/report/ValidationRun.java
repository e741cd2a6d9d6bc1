package medcode.report;

import java.util.List;
import java.util.Optional;
import medcode.edit.Edit;
import medcode.edit.Severity;
import medcode.waiver.Verdict;

/**
 * What a validation runs with.
 *
 * @param version medcode's own
 * @param edits all that it knows, by id
 * @param sources the files beside the claims that decide what counts
 * @param failOn from which severity on a finding fails the run; empty for none
 * @param includePhi whether formats for CI may show claim ids
 * @param reminds whether people are shown advice that is no finding against the claim
 */
public record ValidationRun(
        String version,
        List<LoadedRelease> releases,
        List<Edit> edits,
        List<Source> sources,
        Optional<Severity> failOn,
        boolean includePhi,
        boolean reminds) {
    /** The kind of the file that holds an earlier run. */
    public static final String BASELINE = "baseline";

    public ValidationRun {
        releases = List.copyOf(releases);
        edits = List.copyOf(edits);
        sources = List.copyOf(sources);
    }

    /** A run with nothing but releases and edits. */
    public ValidationRun(String version, List<LoadedRelease> releases, List<Edit> edits) {
        this(version, releases, edits, List.of(), Optional.of(Severity.ERROR), false, true);
    }

    /** A claim's id as formats for CI show it: by a name that says nothing of it, unless ids may be shown. */
    String claim(Verdict verdict) {
        return includePhi ? verdict.finding().claim() : verdict.claim().text();
    }

    /** A finding's name, as it may stand beside what is shown of its claim. */
    String fingerprint(Verdict verdict) {
        return includePhi ? verdict.fingerprint().text() : verdict.fingerprint().hidden();
    }

    /** True where findings are compared to those of an earlier run. */
    boolean comparesToBaseline() {
        return sources.stream().anyMatch(source -> source.kind().equals(BASELINE));
    }

    /** True for advice that people in a terminal did not ask for: reminders stand beside almost every code. */
    boolean isReminder(Verdict verdict) {
        boolean advice = verdict.finding().severity() == Severity.INFO
                && verdict.finding().quotes().isEmpty();
        return advice && !reminds && !fails(verdict);
    }

    /** True where a finding makes the run fail. */
    boolean fails(Verdict verdict) {
        return verdict.counts()
                && failOn.isPresent()
                && verdict.finding().severity().compareTo(failOn.get()) <= 0;
    }

    /**
     * A file that decides what counts.
     *
     * @param kind such as {@code configuration}
     */
    public record Source(String kind, String file, String sha256) {}

    /** A release that claims may be judged by, with the checksums of the files it was read from. */
    public record LoadedRelease(String id, List<String> sha256) {

        public LoadedRelease {
            sha256 = List.copyOf(sha256);
        }
    }
}
