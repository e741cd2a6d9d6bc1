package medcode.edit.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import medcode.codeset.Code;
import medcode.edit.ClaimEdit;
import medcode.edit.Defect;
import medcode.edit.EditCard;
import medcode.edit.EditContext;
import medcode.edit.ListedDiagnosis;
import medcode.edit.Severity;
import medcode.tabular.LateralityAxis;
import medcode.tabular.Side;

/** Right and left of one condition are coded apart, although one code says both. */
public final class LeftAndRightInsteadOfBilateral implements ClaimEdit {

    @Override
    public EditCard card() {
        return new EditCard(
                "DX402",
                "left-and-right-instead-of-bilateral",
                Severity.WARNING,
                "Left + right coded where a bilateral code exists",
                "ICD-10-CM guidelines I.B.13, I.C.7.a");
    }

    @Override
    public List<Defect> defects(EditContext context) {
        List<Defect> defects = new ArrayList<>();
        for (ListedDiagnosis right : context.reported()) {
            SidePairs.axis(right, Side.RIGHT, context)
                    .flatMap(axis -> defect(right, axis, context))
                    .ifPresent(defects::add);
        }
        return defects;
    }

    private static Optional<Defect> defect(ListedDiagnosis right, LateralityAxis axis, EditContext context) {
        Optional<ListedDiagnosis> left = SidePairs.reported(axis, Side.LEFT, context);
        Optional<Code> both = axis.code(Side.BILATERAL).filter(context.tabular()::billable);
        if (left.isEmpty() || both.isEmpty() || context.reported(both.get()).isPresent()) {
            return Optional.empty();
        }
        boolean rightFirst = right.position() < left.get().position();
        ListedDiagnosis earlier = rightFirst ? right : left.get();
        ListedDiagnosis later = rightFirst ? left.get() : right;
        String message = earlier.code() + " and " + later.code() + " are the two sides of " + both.get() + "; report "
                + both.get() + " instead";
        return Optional.of(Defect.of(message, earlier, later).mendedBy(List.of(both.get())));
    }
}
