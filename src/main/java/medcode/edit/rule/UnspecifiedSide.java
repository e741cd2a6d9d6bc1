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

/** The code says that the side is unspecified, although codes for right and left exist. */
public final class UnspecifiedSide implements ClaimEdit {

    @Override
    public EditCard card() {
        return new EditCard(
                "DX401",
                "laterality-unspecified",
                Severity.WARNING,
                "Unspecified side although right/left codes exist",
                "ICD-10-CM guidelines I.B.13");
    }

    @Override
    public List<Defect> defects(EditContext context) {
        List<Defect> defects = new ArrayList<>();
        for (ListedDiagnosis listed : context.reported()) {
            Optional<LateralityAxis> axis = context.tabular().laterality(listed.code());
            if (axis.isPresent() && axis.get().side() == Side.UNSPECIFIED) {
                List<Code> sided = sided(axis.get());
                String message = listed.code() + " leaves the side open; from the record choose " + named(axis.get());
                defects.add(Defect.of(message, listed).mendedBy(sided));
            }
        }
        return defects;
    }

    private static List<Code> sided(LateralityAxis axis) {
        List<Code> sided = new ArrayList<>();
        for (Side side : Side.values()) {
            if (side != Side.UNSPECIFIED) {
                axis.code(side).ifPresent(sided::add);
            }
        }
        return sided;
    }

    private static String named(LateralityAxis axis) {
        List<String> named = new ArrayList<>();
        for (Side side : Side.values()) {
            if (side != Side.UNSPECIFIED) {
                axis.code(side).ifPresent(code -> named.add(side.word() + " " + code));
            }
        }
        return String.join(", ", named);
    }
}
