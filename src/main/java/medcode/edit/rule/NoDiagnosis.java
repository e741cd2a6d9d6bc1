package medcode.edit.rule;

import java.util.List;
import medcode.claim.Claim.DiagnosisList;
import medcode.edit.ClaimEdit;
import medcode.edit.Defect;
import medcode.edit.EditCard;
import medcode.edit.EditContext;
import medcode.edit.ListedDiagnosis;
import medcode.edit.Severity;

/** The claim has no billed diagnosis. */
public final class NoDiagnosis implements ClaimEdit {

    @Override
    public EditCard card() {
        return new EditCard(
                "CL101",
                "no-diagnosis",
                Severity.ERROR,
                "No diagnosis on the claim",
                "ASC X12 005010X222A1, HI segment; IOCE edit 1");
    }

    @Override
    public List<Defect> defects(EditContext context) {
        for (ListedDiagnosis listed : context.diagnoses()) {
            if (listed.isIn(DiagnosisList.BILLED)) {
                return List.of();
            }
        }
        return List.of(Defect.of("the claim has no diagnosis", context.claim()));
    }
}
