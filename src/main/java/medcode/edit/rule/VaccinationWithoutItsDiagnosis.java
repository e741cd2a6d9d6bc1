package medcode.edit.rule;

import java.util.ArrayList;
import java.util.List;
import medcode.edit.ClaimEdit;
import medcode.edit.Defect;
import medcode.edit.EditCard;
import medcode.edit.EditContext;
import medcode.edit.ListedDiagnosis;
import medcode.edit.ListedProcedure;
import medcode.edit.Severity;

/** The administration of a vaccine does not point to the encounter for immunization. */
public final class VaccinationWithoutItsDiagnosis implements ClaimEdit {

    @Override
    public EditCard card() {
        return new EditCard(
                "PX504", "z23-missing", Severity.INFO, "Vaccination without Z23", "ICD-10-CM guidelines I.C.21.c.2");
    }

    @Override
    public List<Defect> defects(EditContext context) {
        List<Defect> defects = new ArrayList<>();
        for (ListedProcedure line : context.services()) {
            if (Vaccines.isAdministration(line)) {
                List<ListedDiagnosis> reasons = context.diagnosesOf(line);
                if (!reasons.isEmpty() && reasons.stream().noneMatch(listed -> Vaccines.isEncounter(listed.code()))) {
                    defects.add(Defect.of(
                            line.code() + " gives a vaccine, and no diagnosis of its line is " + Vaccines.encounter(),
                            line,
                            context.pointed(line).toArray(ListedDiagnosis[]::new)));
                }
            }
        }
        return defects;
    }
}
