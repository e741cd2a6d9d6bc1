package medcode.edit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import medcode.claim.Claim;
import medcode.codeset.Publication;

/**
 * Runs the edits over a claim: first the release in force, then each code's validity, then everything else.
 *
 * <p>Stateless, so that claims can be judged on many threads.
 */
public final class ClaimValidation {
    private static final Comparator<Finding> ORDER = Comparator.comparingLong(
                    (Finding finding) -> finding.place().row())
            .thenComparingInt(finding -> finding.place().column())
            .thenComparing(Finding::edit);

    private final EditSet edits;
    private final CodeSetsInForce codeSets;
    private final Optional<ClaimReview> review;

    public ClaimValidation(EditSet edits, CodeSetsInForce codeSets) {
        this(edits, codeSets, Optional.empty());
    }

    /** @param review of what documents the claims */
    public ClaimValidation(EditSet edits, CodeSetsInForce codeSets, Optional<ClaimReview> review) {
        this.edits = edits;
        this.codeSets = codeSets;
        this.review = review;
    }

    public Judgement judge(Claim claim) {
        Optional<LocalDate> date = claim.governingDate();
        Optional<ReleaseInForce> inForce = date.isPresent() ? codeSets.on(date.get()) : Optional.of(codeSets.undated());
        if (inForce.isEmpty()) {
            ReleaseEdit edit = edits.release();
            Finding finding = finding(edit, edit.notLoaded(claim, date.get()), claim, date, "");
            return new Judgement(claim, Optional.empty(), List.of(finding), List.of());
        }
        return judge(new EditContext(claim, date, inForce.get(), codeSets, listed(claim)));
    }

    private static List<ListedDiagnosis> listed(Claim claim) {
        List<ListedDiagnosis> listed = new ArrayList<>();
        for (Claim.Diagnosis diagnosis : claim.diagnoses()) {
            listed.add(new ListedDiagnosis(listed.size() + 1, diagnosis));
        }
        return listed;
    }

    private Judgement judge(EditContext context) {
        List<Finding> findings = new ArrayList<>();
        EditContext judged = context.judging(validity(context, findings));
        List<Judgement.Skipped> skipped = new ArrayList<>();
        Hidden hidden = new Hidden();
        for (ClaimEdit edit : context.claim().isNote() ? List.<ClaimEdit>of() : edits.claim()) {
            Optional<String> lacking = lacking(edit, context);
            if (lacking.isPresent()) {
                skipped.add(new Judgement.Skipped(edit.card().id(), lacking.get()));
            } else {
                for (Defect defect : edit.defects(judged)) {
                    findings.add(finding(edit, defect, judged));
                    hidden.by(edit, defect);
                }
            }
        }
        findings.removeIf(hidden::holds);
        review.ifPresent(read -> add(read.review(judged), judged, findings, skipped));
        findings.sort(ORDER);
        return new Judgement(context.claim(), Optional.of(context.tabular().release()), findings, skipped);
    }

    private static void add(
            ClaimReview.Reviewed reviewed,
            EditContext context,
            List<Finding> findings,
            List<Judgement.Skipped> skipped) {
        for (ClaimReview.Found found : reviewed.found()) {
            findings.add(finding(found.edit(), found.defect(), context));
        }
        skipped.addAll(reviewed.skipped());
    }

    private static Optional<String> lacking(ClaimEdit edit, EditContext context) {
        if (edit.needsTabularList() && !context.inForce().hasTabularList()) {
            return Optional.of(Judgement.Skipped.TABULAR_LIST);
        }
        for (Publication need : edit.needs(context.claim())) {
            if (!context.tables().answer(need, context.day())) {
                return Optional.of(need.id());
            }
        }
        return Optional.empty();
    }

    /** Marks the diagnoses whose codes are invalid: by the first edit that says so, and by no other. */
    private List<ListedDiagnosis> validity(EditContext context, List<Finding> findings) {
        List<ListedDiagnosis> judged = new ArrayList<>();
        for (ListedDiagnosis listed : context.diagnoses()) {
            ListedDiagnosis verdict = listed;
            for (CodeEdit edit : edits.validity()) {
                Optional<Defect> defect = edit.defect(listed, context);
                if (defect.isPresent()) {
                    findings.add(finding(edit, defect.get(), context));
                    verdict = listed.failing(edit);
                    break;
                }
            }
            judged.add(verdict);
        }
        return judged;
    }

    private static Finding finding(Edit edit, Defect defect, EditContext context) {
        String release = context.tabular().release().id();
        return finding(edit, defect, context.claim(), context.date(), release);
    }

    private static Finding finding(Edit edit, Defect defect, Claim claim, Optional<LocalDate> date, String release) {
        EditCard card = edit.card();
        return new Finding(
                card.id(),
                card.name(),
                defect.severity().orElse(card.severity()),
                claim.file(),
                defect.place(),
                claim.id(),
                defect.line(),
                defect.positions(),
                defect.codes(),
                date,
                release,
                defect.message(),
                defect.evidence(),
                card.authority(),
                defect.quotes(),
                defect.fixes());
    }
}
