package medcode.edit.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import medcode.codeset.Code;
import medcode.codeset.CodeEntry;
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
            if (mayLeaveOpen(listed.code(), context)) {
                Optional<LateralityAxis> axis = context.tabular().laterality(listed.code());
                if (axis.isPresent() && axis.get().side() == Side.UNSPECIFIED) {
                    defect(listed, axis.get(), context).ifPresent(defects::add);
                }
            }
        }
        return defects;
    }

    /** Asked first, because an axis is read from the titles of many codes. */
    private static boolean mayLeaveOpen(Code code, EditContext context) {
        String title = context.tabular().find(code).map(CodeEntry::title).orElse("");
        return title.toLowerCase(Locale.ROOT).contains(Side.UNSPECIFIED.word());
    }

    /** Nothing to say where right and left are headings themselves, divided further. */
    private static Optional<Defect> defect(ListedDiagnosis listed, LateralityAxis axis, EditContext context) {
        List<Code> sided = new ArrayList<>();
        List<String> named = new ArrayList<>();
        for (Side side : Side.values()) {
            Optional<Code> code = axis.code(side).filter(context.tabular()::billable);
            if (side != Side.UNSPECIFIED && code.isPresent()) {
                sided.add(code.get());
                named.add(side.word() + " " + code.get());
            }
        }
        String message = listed.code() + " leaves the side open; from the record choose " + String.join(", ", named);
        return sided.isEmpty()
                ? Optional.empty()
                : Optional.of(Defect.of(message, listed).mendedBy(sided));
    }
}
