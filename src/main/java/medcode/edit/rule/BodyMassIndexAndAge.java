package medcode.edit.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import medcode.edit.ClaimEdit;
import medcode.edit.Defect;
import medcode.edit.EditCard;
import medcode.edit.EditContext;
import medcode.edit.ListedDiagnosis;
import medcode.edit.Severity;

/** A body mass index code for adults on a child's claim, or one for children on the claim of an adult or infant. */
public final class BodyMassIndexAndAge implements ClaimEdit {
    private static final List<CodedRule> RULES = CodedRule.bundled("body-mass-index");

    @Override
    public EditCard card() {
        return new EditCard(
                "DX803", "bmi-age", Severity.ERROR, "Adult/pediatric BMI code and age", "Tabular List, note at Z68");
    }

    @Override
    public List<Defect> defects(EditContext context) {
        List<Defect> defects = new ArrayList<>();
        OptionalInt age = context.claim().patient().ageOn(Ages.day(context));
        if (age.isEmpty()) {
            return defects;
        }
        for (ListedDiagnosis listed : context.reported()) {
            CodedRule.of(RULES, listed.code(), context.day())
                    .filter(rule -> Ages.isOutside(age, rule))
                    .ifPresent(rule -> defects.add(Defect.of(
                            listed.code() + " is for " + Ages.range(rule) + ", and the patient is " + age.getAsInt(),
                            listed)));
        }
        return defects;
    }

    @Override
    public Set<String> hides() {
        return Set.of("DX801");
    }
}
