package medcode.edit.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import medcode.edit.ClaimEdit;
import medcode.edit.Defect;
import medcode.edit.EditCard;
import medcode.edit.EditContext;
import medcode.edit.ListedDiagnosis;
import medcode.edit.Severity;

/** The indicator of presence on admission is none; 1, which earlier forms wrote for exempt codes, is a warning. */
public final class InvalidPresenceOnAdmission implements ClaimEdit {
    private static final Set<String> VALID = Set.of("", "Y", "N", "U", "W");
    private static final String FORMERLY_EXEMPT = "1";

    @Override
    public EditCard card() {
        return new EditCard(
                "DX902", "poa-invalid", Severity.ERROR, "Invalid POA indicator", "ICD-10-CM guidelines, Appendix I");
    }

    @Override
    public List<Defect> defects(EditContext context) {
        List<Defect> defects = new ArrayList<>();
        for (ListedDiagnosis listed : context.diagnoses()) {
            String indicator = Admissions.indicator(listed);
            if (indicator.equals(FORMERLY_EXEMPT)) {
                String message = "the POA indicator 1 of " + listed.code() + " is of form 4010A1; leave it blank";
                defects.add(Defect.of(message, listed).as(Severity.WARNING));
            } else if (!VALID.contains(indicator)) {
                defects.add(Defect.of("the POA indicator of " + listed.code() + " is none of Y, N, U and W", listed));
            }
        }
        return defects;
    }
}
