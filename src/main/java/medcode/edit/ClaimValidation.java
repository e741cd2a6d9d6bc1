package medcode.edit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import medcode.claim.Claim;
import medcode.claim.ClaimLine;
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
            .thenComparingInt(finding -> finding.place().from())
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
            return notJudged(claim, date.get());
        }
        EditContext context =
                new EditContext(claim, date, inForce.get(), codeSets, listed(claim), List.of(), isDocumented(claim));
        return judge(context.performing(procedures(context)));
    }

    /** Its services count for other claims all the same: they need no release. */
    private Judgement notJudged(Claim claim, LocalDate date) {
        ReleaseEdit edit = edits.release();
        Finding finding = Finding.of(edit, edit.notLoaded(claim, date), claim, Optional.of(date), "");
        EditContext context = new EditContext(
                claim, Optional.of(date), codeSets.undated(), codeSets, listed(claim), List.of(), false);
        List<PastService> services = new ArrayList<>();
        for (PastService service : services(context.performing(procedures(context)), new LinkedHashSet<>())) {
            services.add(service.notJudged());
        }
        return new Judgement(claim, Optional.empty(), List.of(finding), List.of(), services);
    }

    private boolean isDocumented(Claim claim) {
        return !claim.notes().isEmpty() || (review.isPresent() && review.get().isDocumented(claim));
    }

    private static List<ListedDiagnosis> listed(Claim claim) {
        List<ListedDiagnosis> listed = new ArrayList<>();
        for (Claim.Diagnosis diagnosis : claim.diagnoses()) {
            listed.add(new ListedDiagnosis(listed.size() + 1, diagnosis));
        }
        return listed;
    }

    private static List<ListedProcedure> procedures(EditContext context) {
        List<ListedProcedure> procedures = new ArrayList<>();
        List<ClaimLine> lines = context.claim().lines();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).written().isBlank()) {
                procedures.add(ListedProcedure.of(lines.get(i), i + 1, context.day(lines.get(i))));
            }
        }
        for (Claim.Procedure procedure : context.claim().procedures()) {
            procedures.add(ListedProcedure.of(procedure, context.day()));
        }
        return procedures;
    }

    private Judgement judge(EditContext context) {
        List<Finding> findings = new ArrayList<>();
        Set<Judgement.Skipped> skipped = new LinkedHashSet<>();
        CodeValidity validity = new CodeValidity(edits, findings, skipped);
        EditContext judged = context.judging(validity.diagnoses(context));
        judged = judged.performing(validity.procedures(judged));
        if (!context.claim().isNote()) {
            claimEdits(judged, findings, skipped);
        }
        List<NotePrint> notes = documentation(judged, findings, skipped);
        findings.sort(ORDER);
        List<PastService> services = services(judged, skipped);
        return new Judgement(
                context.claim(),
                Optional.of(context.tabular().release()),
                findings,
                List.copyOf(skipped),
                services,
                notes);
    }

    private void claimEdits(EditContext judged, List<Finding> findings, Set<Judgement.Skipped> skipped) {
        Hidden hidden = new Hidden();
        for (ClaimEdit edit : edits.claim()) {
            Optional<String> lacking = lacking(edit, judged);
            boolean inPart = lacking.isPresent() && edit.runsInPart(judged);
            if (lacking.isPresent()) {
                skipped.add(new Judgement.Skipped(edit.card().id(), lacking.get(), inPart));
            }
            if (lacking.isEmpty() || inPart) {
                for (Defect defect : edit.defects(judged)) {
                    findings.add(Finding.of(edit, defect, judged));
                    hidden.by(edit, defect);
                }
            }
        }
        if (!hidden.isEmpty()) {
            findings.removeIf(hidden::holds);
        }
    }

    /** What is to be remembered of the notes. */
    private List<NotePrint> documentation(EditContext judged, List<Finding> findings, Set<Judgement.Skipped> skipped) {
        if (review.isEmpty()) {
            return List.of();
        }
        ClaimReview.Reviewed reviewed = review.get().review(judged);
        for (ClaimReview.Found found : reviewed.found()) {
            findings.add(Finding.of(found.edit(), found.defect(), judged));
        }
        skipped.addAll(reviewed.skipped());
        return reviewed.notes();
    }

    private static Optional<String> lacking(ClaimEdit edit, EditContext context) {
        if (edit.needsTabularList() && !context.inForce().hasTabularList()) {
            return Optional.of(Judgement.Skipped.TABULAR_LIST);
        }
        List<Publication> needs = edit.needs(context.claim());
        return needs.isEmpty() ? Optional.empty() : lacking(needs, edit.needsByLine(), context);
    }

    private static Optional<String> lacking(List<Publication> needs, boolean byLine, EditContext context) {
        LocalDate asked = context.day();
        Optional<String> lacking = lacking(needs, context, asked);
        if (byLine && lacking.isEmpty()) {
            for (ListedProcedure procedure : context.procedures()) {
                if (!procedure.day().equals(asked)) {
                    asked = procedure.day();
                    lacking = lacking(needs, context, asked);
                }
                if (lacking.isPresent()) {
                    return lacking;
                }
            }
        }
        return lacking;
    }

    private static Optional<String> lacking(List<Publication> needs, EditContext context, LocalDate day) {
        for (Publication need : needs) {
            if (!context.tables().answer(need, day)) {
                return Optional.of(need.id());
            }
        }
        return Optional.empty();
    }

    /** What edits over several claims remember of this one. */
    private List<PastService> services(EditContext context, Set<Judgement.Skipped> skipped) {
        List<PastService> services = new ArrayList<>();
        for (HistoryEdit edit : edits.history()) {
            Optional<String> lacking = edit.lacks(context);
            if (lacking.isPresent()) {
                skipped.add(new Judgement.Skipped(edit.card().id(), lacking.get()));
            } else {
                services.addAll(edit.services(context));
            }
        }
        return services;
    }
}
