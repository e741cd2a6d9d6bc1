package medcode.edit.rule;

import java.util.Optional;
import medcode.edit.EditContext;
import medcode.edit.ListedDiagnosis;
import medcode.tabular.LateralityAxis;
import medcode.tabular.Side;

/** Finds the diagnoses of a claim that belong to one laterality axis. */
final class SidePairs {
    private SidePairs() {}

    /** The axis of a diagnosis that names a given side. */
    static Optional<LateralityAxis> axis(ListedDiagnosis listed, Side side, EditContext context) {
        return context.tabular().laterality(listed.code()).filter(axis -> axis.side() == side);
    }

    /** The diagnosis of the claim that names the same condition on another side. */
    static Optional<ListedDiagnosis> reported(LateralityAxis axis, Side side, EditContext context) {
        return axis.code(side).flatMap(context::reported);
    }
}
