package medcode.edit.rule;

import java.util.List;
import medcode.claim.Claim;
import medcode.codeset.Publication;
import medcode.edit.ClaimEdit;
import medcode.edit.Defect;
import medcode.edit.EditCard;
import medcode.edit.EditContext;
import medcode.edit.ListedDiagnosis;
import medcode.edit.Severity;

/** The principal diagnosis of a stay seldom is reason enough to admit a patient, as the Medicare Code Editor sees it. */
public final class QuestionableAdmission implements ClaimEdit {

    @Override
    public EditCard card() {
        return new EditCard("DX306", "questionable-admission", Severity.INFO, "Questionable admission", "MCE edit 8");
    }

    @Override
    public List<Publication> needs(Claim claim) {
        return EditorLists.neededForStay(claim);
    }

    @Override
    public List<Defect> defects(EditContext context) {
        ListedDiagnosis principal = EditorLists.principal(context).orElse(null);
        EditorLists lists = principal == null ? null : EditorLists.of(context).orElse(null);
        if (lists == null || !lists.flag(principal, "qadm")) {
            return List.of();
        }
        String message = principal.code() + " by itself seldom justifies an admission";
        return List.of(lists.by(Defect.of(message, principal)));
    }
}
