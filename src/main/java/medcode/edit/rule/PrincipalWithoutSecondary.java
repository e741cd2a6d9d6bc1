package medcode.edit.rule;

import java.util.List;
import medcode.claim.Claim;
import medcode.claim.Claim.DiagnosisList;
import medcode.codeset.Publication;
import medcode.edit.ClaimEdit;
import medcode.edit.Defect;
import medcode.edit.EditCard;
import medcode.edit.EditContext;
import medcode.edit.ListedDiagnosis;
import medcode.edit.Severity;

/** A principal diagnosis that the Medicare Code Editor accepts only beside a secondary one stands alone. */
public final class PrincipalWithoutSecondary implements ClaimEdit {

    @Override
    public EditCard card() {
        return new EditCard(
                "DX305",
                "principal-needs-secondary",
                Severity.WARNING,
                "Principal diagnosis requires a secondary diagnosis",
                "MCE edit 9");
    }

    @Override
    public List<Publication> needs(Claim claim) {
        return EditorLists.neededForStay(claim);
    }

    @Override
    public List<Defect> defects(EditContext context) {
        ListedDiagnosis principal = EditorLists.principal(context).orElse(null);
        EditorLists lists = principal == null ? null : EditorLists.of(context).orElse(null);
        if (lists == null || !lists.flag(principal, "reqsdx") || !isAlone(context)) {
            return List.of();
        }
        String message = principal.code() + " can be the principal diagnosis only with a secondary diagnosis";
        return List.of(lists.by(Defect.of(message, principal)));
    }

    private static boolean isAlone(EditContext context) {
        return context.diagnoses().stream()
                .noneMatch(listed -> listed.position() > 1 && listed.isIn(DiagnosisList.BILLED));
    }
}
