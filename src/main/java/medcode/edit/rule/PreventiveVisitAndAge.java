package medcode.edit.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import medcode.edit.ClaimEdit;
import medcode.edit.Defect;
import medcode.edit.EditCard;
import medcode.edit.EditContext;
import medcode.edit.ListedProcedure;
import medcode.edit.Severity;

/** A preventive visit for another age than the patient's. */
public final class PreventiveVisitAndAge implements ClaimEdit {
    private static final List<CodedRule> RULES = CodedRule.bundled("preventive-visits");

    @Override
    public EditCard card() {
        return new EditCard(
                "PX404",
                "preventive-age",
                Severity.ERROR,
                "Preventive-visit code does not fit the age",
                "CPT preventive medicine services; IOCE edit 7");
    }

    @Override
    public List<Defect> defects(EditContext context) {
        List<Defect> defects = new ArrayList<>();
        for (ListedProcedure line : context.services()) {
            CodedRule rule = CodedRule.of(RULES, line.code(), line.day()).orElse(null);
            OptionalInt age = rule == null
                    ? OptionalInt.empty()
                    : context.claim().patient().ageOn(line.day());
            if (rule != null && Ages.isOutside(age, rule)) {
                String message = line.code() + " is for " + Ages.range(rule) + ", and the patient is " + age.getAsInt();
                defects.add(Defect.of(message, line));
            }
        }
        return defects;
    }
}
