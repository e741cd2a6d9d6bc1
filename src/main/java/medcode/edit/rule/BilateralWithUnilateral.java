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

/** A bilateral code stands beside the right or left code of the same condition. */
public final class BilateralWithUnilateral implements ClaimEdit {

    @Override
    public EditCard card() {
        return new EditCard(
                "DX403",
                "bilateral-with-unilateral",
                Severity.ERROR,
                "Bilateral code together with a right/left code of the same condition",
                "ICD-10-CM guidelines I.B.13");
    }

    @Override
    public List<Defect> defects(EditContext context) {
        List<Defect> defects = new ArrayList<>();
        for (ListedDiagnosis both : context.reported()) {
            Optional<LateralityAxis> axis = SidePairs.axis(both, Side.BILATERAL, context);
            if (axis.isPresent()) {
                for (Side side : new Side[] {Side.RIGHT, Side.LEFT}) {
                    SidePairs.reported(axis.get(), side, context)
                            .ifPresent(one -> defects.add(Defect.of(
                                    one.code() + " is contained in " + both.code() + " (bilateral); remove "
                                            + one.code(),
                                    both,
                                    one)));
                }
            }
        }
        return defects;
    }
}
