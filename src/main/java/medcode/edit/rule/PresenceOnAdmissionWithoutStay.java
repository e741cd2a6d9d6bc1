package medcode.edit.rule;

import java.util.List;
import medcode.claim.Claim;
import medcode.edit.ClaimEdit;
import medcode.edit.Defect;
import medcode.edit.EditCard;
import medcode.edit.EditContext;
import medcode.edit.ListedDiagnosis;
import medcode.edit.Severity;

/** Diagnoses of a claim that is not for a stay say whether they were present on admission. */
public final class PresenceOnAdmissionWithoutStay implements ClaimEdit {

    @Override
    public EditCard card() {
        return new EditCard(
                "DX904",
                "poa-not-inpatient",
                Severity.WARNING,
                "POA on a claim that does not use it",
                "CMS POA reporting");
    }

    @Override
    public List<Defect> defects(EditContext context) {
        Claim claim = context.claim();
        boolean known = claim.isProfessional() || claim.setting().isPresent();
        if (!known || CorrectCoding.isForStay(claim)) {
            return List.of();
        }
        ListedDiagnosis[] indicated = context.diagnoses().stream()
                .filter(listed -> !Admissions.indicator(listed).isEmpty())
                .toArray(ListedDiagnosis[]::new);
        return indicated.length == 0
                ? List.of()
                : List.of(Defect.of("POA indicators belong on claims of inpatient stays", indicated));
    }
}
