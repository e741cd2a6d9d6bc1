package medcode.edit.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import medcode.claim.Claim;
import medcode.edit.ClaimEdit;
import medcode.edit.Defect;
import medcode.edit.EditCard;
import medcode.edit.EditContext;
import medcode.edit.ListedDiagnosis;
import medcode.edit.Severity;

/** A perinatal code on the claim of a patient older than 28 days; right where the condition is still there. */
public final class LatePerinatalCode implements ClaimEdit {
    private static final int DAYS = 28;
    private static final CodedRule RULE = CodedRule.bundled("perinatal", "perinatal");

    @Override
    public EditCard card() {
        return new EditCard(
                "DX806",
                "perinatal-code-late",
                Severity.INFO,
                "Perinatal code after 28 days",
                "ICD-10-CM guidelines I.C.16.a.4");
    }

    @Override
    public List<Defect> defects(EditContext context) {
        List<Defect> defects = new ArrayList<>();
        if (!isOlder(context.claim(), Ages.day(context))) {
            return defects;
        }
        for (ListedDiagnosis listed : context.reported()) {
            if (RULE.lists("perinatal", listed.code())) {
                defects.add(Defect.of(
                        listed.code() + " began around birth, and the patient is older than " + DAYS
                                + " days: report it only where the condition is still there",
                        listed));
            }
        }
        return defects;
    }

    private static boolean isOlder(Claim claim, LocalDate day) {
        return claim.patient()
                .birthDate()
                .map(born -> born.plusDays(DAYS).isBefore(day))
                .orElseGet(() -> claim.patient().age().orElse(0) > 0);
    }
}
