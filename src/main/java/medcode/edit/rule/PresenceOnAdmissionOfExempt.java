package medcode.edit.rule;

import java.util.ArrayList;
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
import medcode.index.OpenTable;
import medcode.tabular.PresentOnAdmission;

/** A diagnosis that is exempt from saying whether it was present on admission says it. */
public final class PresenceOnAdmissionOfExempt implements ClaimEdit {
    private static final Set<String> SAID = Set.of("Y", "N", "U", "W");

    @Override
    public EditCard card() {
        return new EditCard(
                "DX903",
                "poa-on-exempt",
                Severity.WARNING,
                "POA given for an exempt code",
                "ICD-10-CM guidelines, Appendix I");
    }

    @Override
    public List<Publication> needs(Claim claim) {
        return Admissions.needed(claim);
    }

    @Override
    public List<Defect> defects(EditContext context) {
        List<Defect> defects = new ArrayList<>();
        OpenTable table = Admissions.exempt(context).orElse(null);
        if (table == null) {
            return defects;
        }
        PresentOnAdmission exempt = new PresentOnAdmission(table);
        for (ListedDiagnosis listed : Admissions.indicated(context)) {
            if (SAID.contains(Admissions.indicator(listed)) && exempt.exempt(listed.code(), context.day())) {
                String message = listed.code() + " is exempt from POA reporting; leave the indicator blank";
                defects.add(Defect.of(message, listed).by(table.release(), context.day()));
            }
        }
        return defects;
    }
}
