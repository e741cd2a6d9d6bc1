package medcode.edit.rule;

import java.util.Optional;
import medcode.edit.EditContext;
import medcode.edit.ListedDiagnosis;
import medcode.tabular.LateralityAxis;
import medcode.tabular.Side;

/** Finds the diagnoses of a claim that belong to one laterality axis. */
final class SidePairs {
    private SidePairs() {}

    /** The axis of a diagnosis that names a given side; empty where no other diagnosis can be of it. */
    static Optional<LateralityAxis> axis(ListedDiagnosis listed, Side side, EditContext context) {
        return hasCompanion(listed, context)
                ? context.tabular().laterality(listed.code()).filter(axis -> axis.side() == side)
                : Optional.empty();
    }

    /** Asked first, because an axis is read from the titles of many codes. */
    private static boolean hasCompanion(ListedDiagnosis listed, EditContext context) {
        for (ListedDiagnosis other : context.reported()) {
            if (other.position() != listed.position() && other.code().isOfCategory(listed.code())) {
                return true;
            }
        }
        return false;
    }

    /** The diagnosis of the claim that names the same condition on another side. */
    static Optional<ListedDiagnosis> reported(LateralityAxis axis, Side side, EditContext context) {
        return axis.code(side).flatMap(context::reported);
    }
}
