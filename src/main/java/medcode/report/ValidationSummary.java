package medcode.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import medcode.codeset.Release;
import medcode.edit.Judgement;
import medcode.edit.Severity;
import medcode.waiver.ClaimVerdict;
import medcode.waiver.Remark;
import medcode.waiver.Suppression;
import medcode.waiver.Verdict;

/** What came of a validation, counted as it runs. */
public final class ValidationSummary {
    private static final int NAMED = 100;

    private final Map<Severity, Long> bySeverity = new EnumMap<>(Severity.class);
    private final Map<String, Long> byEdit = new TreeMap<>();
    private final Map<String, Long> byRelease = new TreeMap<>();
    private final Map<String, SkippedEdit> skipped = new TreeMap<>();
    private final Set<String> assumed = new TreeSet<>();
    private final Map<Suppression.Kind, Map<String, Long>> suppressed = new EnumMap<>(Suppression.Kind.class);
    private final NavigableSet<Unreadable> unreadableClaims = new TreeSet<>();
    private final List<Remark> remarks = new ArrayList<>();
    private long mendable;
    private long files;
    private long claims;
    private long notChecked;
    private long undated;
    private long unreadable;
    private int exitCode;

    public void countFile() {
        files++;
    }

    /** Counts a file, row or record that could not be read. */
    public void countUnreadable() {
        unreadable++;
    }

    /** Counts one of claims, the first of which reports name. */
    public void count(Unreadable one) {
        unreadable++;
        unreadableClaims.add(one);
        if (unreadableClaims.size() > NAMED) {
            unreadableClaims.pollLast();
        }
    }

    public void count(ClaimVerdict claim) {
        Judgement judgement = claim.judgement();
        claims++;
        if (judgement.release().isPresent()) {
            Release release = judgement.release().get();
            byRelease.merge(release.id(), 1L, Long::sum);
            undated += judgement.claim().governingDate().isEmpty() ? 1 : 0;
        } else {
            notChecked++;
        }
        judgement.skipped().forEach(this::skip);
        claim.verdicts().forEach(this::count);
    }

    /** One that ran on any claim without what it needs ran in part. */
    private void skip(Judgement.Skipped one) {
        SkippedEdit edit = new SkippedEdit(one.edit(), one.need(), one.inPart(), 1);
        skipped.merge(one.edit() + " " + one.need(), edit, SkippedEdit::and);
    }

    private void count(Verdict verdict) {
        if (verdict.counts()) {
            bySeverity.merge(verdict.finding().severity(), 1L, Long::sum);
            byEdit.merge(verdict.finding().edit(), 1L, Long::sum);
        } else {
            Suppression.Kind kind = verdict.suppression().orElseThrow().kind();
            suppressed
                    .computeIfAbsent(kind, key -> new TreeMap<>())
                    .merge(verdict.finding().edit(), 1L, Long::sum);
        }
        mendable += verdict.correction().isPresent() ? 1 : 0;
    }

    /** Adds what people must know of waivers, the baseline and the configuration. */
    public void remark(List<Remark> more) {
        remarks.addAll(more);
    }

    public List<Remark> remarks() {
        return List.copyOf(remarks);
    }

    /** Findings that do not count, by edit. */
    public Map<String, Long> suppressed(Suppression.Kind kind) {
        return suppressed.getOrDefault(kind, Map.of());
    }

    /** How many findings do not count. */
    public long allSuppressed(Suppression.Kind kind) {
        return suppressed(kind).values().stream().mapToLong(Long::longValue).sum();
    }

    /** Findings that {@code --fix} can mend. */
    public long mendable() {
        return mendable;
    }

    /** Takes the ids of the releases that answer for dates outside their own. */
    public void assume(Set<String> ids) {
        assumed.addAll(ids);
    }

    public void exitCode(int code) {
        exitCode = code;
    }

    public int exitCode() {
        return exitCode;
    }

    public long files() {
        return files;
    }

    public long claims() {
        return claims;
    }

    /** Claims with a date for which no release is loaded. */
    public long notChecked() {
        return notChecked;
    }

    /** Claims without a date, among those that were checked. */
    public long undated() {
        return undated;
    }

    /** Files, rows and records that could not be read. */
    public long unreadable() {
        return unreadable;
    }

    /** The first of those that are claims, by file and line. */
    public Collection<Unreadable> unreadableClaims() {
        return List.copyOf(unreadableClaims);
    }

    /** Findings that count. */
    public long findings(Severity severity) {
        return bySeverity.getOrDefault(severity, 0L);
    }

    /** Findings that count, by the ids of their edits. */
    public Map<String, Long> byEdit() {
        return byEdit;
    }

    /** Claims judged by each release, by its id. */
    public Map<String, Long> byRelease() {
        return byRelease;
    }

    /** The edits that could not run, or not in full, and what they lack, by their ids. */
    public Collection<SkippedEdit> skipped() {
        return List.copyOf(skipped.values());
    }

    /** The releases that answer for dates outside their own, by id. */
    public Set<String> assumed() {
        return assumed;
    }

    /** True when every claim was read and judged. */
    public boolean isComplete() {
        return unreadable == 0 && notChecked == 0;
    }
}
