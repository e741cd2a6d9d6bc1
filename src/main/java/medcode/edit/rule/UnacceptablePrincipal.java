package medcode.edit.rule;

import java.util.List;
import java.util.Set;
import medcode.claim.Claim;
import medcode.codeset.Publication;
import medcode.edit.ClaimEdit;
import medcode.edit.Defect;
import medcode.edit.EditCard;
import medcode.edit.EditContext;
import medcode.edit.ListedDiagnosis;
import medcode.edit.Severity;

/** The principal diagnosis of a stay is on the Medicare Code Editor's list of those that cannot be one. */
public final class UnacceptablePrincipal implements ClaimEdit {

    @Override
    public EditCard card() {
        return new EditCard(
                "DX304",
                "unacceptable-principal",
                Severity.ERROR,
                "Unacceptable principal diagnosis",
                "MCE edit 9; IOCE edit 113");
    }

    @Override
    public List<Publication> needs(Claim claim) {
        return EditorLists.neededForStay(claim);
    }

    @Override
    public Set<String> hidesOfFirst() {
        return Set.of("DX205", "DX303", "DX601", "DX604", "DX905");
    }

    @Override
    public List<Defect> defects(EditContext context) {
        ListedDiagnosis principal = EditorLists.principal(context).orElse(null);
        EditorLists lists = principal == null ? null : EditorLists.of(context).orElse(null);
        List<String> flags = lists == null ? List.of() : lists.flags(principal);
        if (!flags.contains("unacceptable") || flags.contains("reqsdx")) {
            return List.of();
        }
        String message = principal.code() + " describes a circumstance, not the illness, and cannot be the principal"
                + " diagnosis of a stay";
        return List.of(lists.by(Defect.of(message, principal)));
    }
}
