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

/** A screening procedure points to no diagnosis of screening. */
public final class ScreeningWithoutItsDiagnosis implements ClaimEdit {
    private static final List<CodedRule> RULES = CodedRule.bundled("screening-procedures");

    @Override
    public EditCard card() {
        return new EditCard(
                "PX502",
                "screening-procedure",
                Severity.WARNING,
                "Screening procedure without a screening diagnosis",
                "ICD-10-CM guidelines I.C.21.c.5; Medicare preventive services");
    }

    @Override
    public List<Defect> defects(EditContext context) {
        List<Defect> defects = new ArrayList<>();
        for (ListedProcedure line : context.services()) {
            CodedRule rule = CodedRule.of(RULES, line.code(), line.day()).orElse(null);
            if (rule != null && isScreening(line, rule)) {
                List<ListedDiagnosis> reasons = context.diagnosesOf(line);
                if (!reasons.isEmpty() && reasons.stream().noneMatch(listed -> rule.lists("expects", listed.code()))) {
                    String message = line.code() + " is a screening, and no diagnosis of its line is one of screening: "
                            + String.join(", ", rule.texts("expects"));
                    defects.add(Defect.of(message, line, context.pointed(line).toArray(ListedDiagnosis[]::new))
                            .quoting(rule.text("authority")));
                }
            }
        }
        return defects;
    }

    private static boolean isScreening(ListedProcedure line, CodedRule rule) {
        return rule.texts("modifiers").isEmpty() || line.hasAny(rule.texts("modifiers"));
    }
}
