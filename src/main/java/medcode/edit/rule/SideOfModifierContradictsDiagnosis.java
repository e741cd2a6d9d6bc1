package medcode.edit.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import medcode.edit.ClaimEdit;
import medcode.edit.Defect;
import medcode.edit.EditCard;
import medcode.edit.EditContext;
import medcode.edit.ListedDiagnosis;
import medcode.edit.ListedProcedure;
import medcode.edit.Severity;
import medcode.tabular.LateralityAxis;
import medcode.tabular.Side;

/** The diagnoses that a line points to are all of another side than its modifier says. */
public final class SideOfModifierContradictsDiagnosis implements ClaimEdit {

    @Override
    public EditCard card() {
        return new EditCard(
                "PX303",
                "laterality-modifier-mismatch",
                Severity.ERROR,
                "Side of the diagnosis contradicts the side modifier",
                "ICD-10-CM guidelines I.B.13");
    }

    @Override
    public List<Defect> defects(EditContext context) {
        List<Defect> defects = new ArrayList<>();
        for (ListedProcedure line : context.services()) {
            Set<Side> sides = sides(line);
            if (!sides.isEmpty()) {
                List<ListedDiagnosis> pointed = new ArrayList<>();
                Set<Side> told = told(line, pointed, context);
                if (!told.isEmpty() && !told.contains(Side.BILATERAL) && !told.containsAll(sides)) {
                    String message = "line " + line.line() + " is for the " + words(sides)
                            + ", and its diagnoses are for the " + words(told);
                    defects.add(Defect.of(message, line, pointed.toArray(ListedDiagnosis[]::new)));
                }
            }
        }
        return defects;
    }

    private static Set<Side> sides(ListedProcedure line) {
        if (line.modifiers().isEmpty()) {
            return Set.of();
        }
        boolean left = line.hasAny(Modifiers.LEFT);
        boolean right = line.hasAny(Modifiers.RIGHT);
        if (line.hasAny(Modifiers.BOTH_SIDES) || (left && right)) {
            return line.hasAny(Modifiers.BOTH_SIDES) && !left && !right ? Set.of(Side.LEFT, Side.RIGHT) : Set.of();
        }
        return left ? Set.of(Side.LEFT) : right ? Set.of(Side.RIGHT) : Set.of();
    }

    /** The sides of the diagnoses, without the unspecified one; the diagnoses that have one go to the list. */
    private static Set<Side> told(ListedProcedure line, List<ListedDiagnosis> pointed, EditContext context) {
        Set<Side> told = new HashSet<>();
        for (ListedDiagnosis listed : context.pointed(line)) {
            Side side = context.tabular()
                    .laterality(listed.code())
                    .map(LateralityAxis::side)
                    .orElse(Side.UNSPECIFIED);
            if (side != Side.UNSPECIFIED) {
                told.add(side);
                pointed.add(listed);
            }
        }
        return told;
    }

    private static String words(Set<Side> sides) {
        return sides.size() > 1
                ? "left and right side"
                : sides.iterator().next().word() + " side";
    }
}
