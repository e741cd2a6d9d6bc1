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

/** A title says «unspecified» where one beside it does not; right where the record tells no more. */
public final class UnspecifiedCode implements ClaimEdit {
    @Override
    public EditCard card() {
        return new EditCard(
                "DX406",
                "unspecified-code",
                Severity.INFO,
                "Unspecified code used",
                "ICD-10-CM guidelines I.A.9.b, I.B.18");
    }

    @Override
    public List<Defect> defects(EditContext context) {
        List<Defect> defects = new ArrayList<>();
        for (ListedDiagnosis listed : context.reported()) {
            Optional<Code> parent = context.tabular().divided(listed.code());
            if (parent.isPresent() && !leavesSideOpen(listed, context)) {
                String message = listed.code() + " is an unspecified code; see " + parent.get()
                        + " for what the record may tell";
                defects.add(Defect.of(message, listed));
            }
        }
        return defects;
    }

    /** That is a finding of its own. */
    private static boolean leavesSideOpen(ListedDiagnosis listed, EditContext context) {
        Optional<LateralityAxis> axis = context.tabular().laterality(listed.code());
        return axis.isPresent() && axis.get().side() == Side.UNSPECIFIED;
    }
}
