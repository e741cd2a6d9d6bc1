package medcode.edit.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import medcode.claim.Claim;
import medcode.codeset.CodePair;
import medcode.codeset.PairTerms;
import medcode.codeset.Publication;
import medcode.edit.ClaimEdit;
import medcode.edit.Defect;
import medcode.edit.EditCard;
import medcode.edit.EditContext;
import medcode.edit.ListedProcedure;
import medcode.edit.Severity;
import medcode.index.OpenPairs;

/**
 * An E/M service and a procedure of one day and provider, and no modifier says that the visit was more than part of the procedure:
 * by the fee schedule's global days, or without one by the pairs of NCCI.
 */
public final class VisitWithoutModifier implements ClaimEdit {
    private static final int MAJOR = 90;

    @Override
    public EditCard card() {
        return new EditCard(
                "PX402",
                "em-without-25",
                Severity.ERROR,
                "E/M with a same-day procedure without modifier 25 (57)",
                "NCCI Policy Manual, chapter I, section D; IOCE edit 21");
    }

    @Override
    public List<Publication> needs(Claim claim) {
        return CorrectCoding.needed(CorrectCoding.pairs(claim), claim, 2).isEmpty()
                ? List.of()
                : List.of(FeeSchedule.KIND);
    }

    /** By the pairs of NCCI. */
    @Override
    public boolean runsInPart(EditContext context) {
        return context.tables().answer(CorrectCoding.pairs(context.claim()), context.day());
    }

    @Override
    public List<Defect> defects(EditContext context) {
        List<Defect> defects = new ArrayList<>();
        if (CorrectCoding.isForStay(context.claim()) || context.services().size() < 2) {
            return defects;
        }
        for (List<ListedProcedure> lines : CorrectCoding.together(context)) {
            for (ListedProcedure visit : lines) {
                if (Visits.isEvaluation(visit) && !visit.hasAny(Modifiers.VISIT_BESIDE_PROCEDURE)) {
                    defect(visit, lines, context).ifPresent(defects::add);
                }
            }
        }
        return defects;
    }

    private static Optional<Defect> defect(ListedProcedure visit, List<ListedProcedure> lines, EditContext context) {
        for (ListedProcedure procedure : lines) {
            if (!Visits.isEvaluation(procedure)) {
                String modifier = modifier(visit, procedure, context);
                if (!modifier.isEmpty()) {
                    String message = visit.code() + " is on one day with " + procedure.code() + " and lacks modifier "
                            + modifier + ", which says that the visit was more than part of the procedure";
                    return Optional.of(Defect.of(message, visit));
                }
            }
        }
        return Optional.empty();
    }

    /** The modifier that the visit needs beside the procedure; empty where it needs none. */
    private static String modifier(ListedProcedure visit, ListedProcedure procedure, EditContext context) {
        if (context.tables().answer(FeeSchedule.KIND, visit.day())) {
            int days = FeeSchedule.of(procedure, context).map(FeeSchedule::days).orElse(-1);
            boolean decided = days == MAJOR && visit.hasAny(Modifiers.DECISION_FOR_SURGERY);
            return days < 0 || decided ? "" : days < MAJOR ? "25" : "57";
        }
        return isPaired(visit, procedure, context) ? "25" : "";
    }

    private static boolean isPaired(ListedProcedure visit, ListedProcedure procedure, EditContext context) {
        Optional<OpenPairs> pairs = context.tables().pairs(CorrectCoding.pairs(context.claim()), visit.day());
        Optional<CodePair> pair = pairs.flatMap(
                table -> table.pair(procedure.code().compact(), visit.code().compact(), visit.day()));
        return pair.isPresent()
                && pair.get().terms().modifier() == PairTerms.Modifier.ALLOWED
                && !visit.hasAny(Modifiers.NCCI)
                && !procedure.hasAny(Modifiers.NCCI);
    }
}
