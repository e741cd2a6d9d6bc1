package medcode.edit.rule;

import java.util.List;
import medcode.edit.ClaimEdit;
import medcode.edit.Defect;
import medcode.edit.EditCard;
import medcode.edit.EditContext;
import medcode.edit.ListedDiagnosis;
import medcode.edit.Severity;

/** The principal diagnosis of a stay arose after admission, which only conditions of delivery and birth do. */
public final class PrincipalNotPresentOnAdmission implements ClaimEdit {
    private static final CodedRule RULE = CodedRule.bundled("perinatal", "arising");

    @Override
    public EditCard card() {
        return new EditCard(
                "DX905",
                "poa-principal-n",
                Severity.WARNING,
                "Principal diagnosis not present on admission",
                "ICD-10-CM guidelines, Appendix I and section II");
    }

    @Override
    public List<Defect> defects(EditContext context) {
        ListedDiagnosis principal = EditorLists.principal(context).orElse(null);
        if (principal == null
                || !Admissions.indicator(principal).equals("N")
                || RULE.lists("arising", principal.code())) {
            return List.of();
        }
        String message = principal.code() + " is the reason for the admission, and its POA indicator says that it"
                + " arose afterwards";
        return List.of(Defect.of(message, principal));
    }
}
