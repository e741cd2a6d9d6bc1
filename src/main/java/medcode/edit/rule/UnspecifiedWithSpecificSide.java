package medcode.edit.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import medcode.edit.ClaimEdit;
import medcode.edit.Defect;
import medcode.edit.EditCard;
import medcode.edit.EditContext;
import medcode.edit.ListedDiagnosis;
import medcode.edit.Severity;
import medcode.tabular.LateralityAxis;
import medcode.tabular.Side;

/** A code for an unspecified side stands beside the code that names the side of the same condition. */
public final class UnspecifiedWithSpecificSide implements ClaimEdit {

    @Override
    public EditCard card() {
        return new EditCard(
                "DX404",
                "unspecified-with-specific-side",
                Severity.WARNING,
                "Unspecified side together with a specific side of the same condition",
                "ICD-10-CM guidelines I.B.13, I.B.18");
    }

    @Override
    public List<Defect> defects(EditContext context) {
        List<Defect> defects = new ArrayList<>();
        for (ListedDiagnosis open : context.reported()) {
            Optional<LateralityAxis> axis = SidePairs.axis(open, Side.UNSPECIFIED, context);
            if (axis.isPresent()) {
                defect(open, axis.get(), context).ifPresent(defects::add);
            }
        }
        return defects;
    }

    private static Optional<Defect> defect(ListedDiagnosis open, LateralityAxis axis, EditContext context) {
        for (Side side : new Side[] {Side.RIGHT, Side.LEFT, Side.BILATERAL}) {
            Optional<ListedDiagnosis> sided = SidePairs.reported(axis, side, context);
            if (sided.isPresent()) {
                String message = open.code() + " leaves the side open that "
                        + sided.get().code() + " (" + side.word() + ") names; remove " + open.code();
                return Optional.of(Defect.of(message, sided.get(), open));
            }
        }
        return Optional.empty();
    }
}
