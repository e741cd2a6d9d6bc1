package medcode.edit.rule;

import java.util.ArrayList;
import java.util.List;
import medcode.edit.ClaimEdit;
import medcode.edit.Defect;
import medcode.edit.EditCard;
import medcode.edit.EditContext;
import medcode.edit.ListedProcedure;
import medcode.edit.Severity;
import medcode.encounter.Sex;

/** A procedure of one sex on the claim of a patient of the other; Medicare gave the edit up in October 2024. */
public final class ProcedureAndSex implements ClaimEdit {
    private static final List<CodedRule> RULES = CodedRule.bundled("procedure-sexes");

    @Override
    public EditCard card() {
        return new EditCard(
                "PX405", "sex-procedure", Severity.WARNING, "Procedure and sex conflict", "CPT sections; IOCE edit 8");
    }

    @Override
    public List<Defect> defects(EditContext context) {
        List<Defect> defects = new ArrayList<>();
        Sex sex = SexEdits.sex(context).orElse(null);
        if (sex == null) {
            return defects;
        }
        String other = sex == Sex.FEMALE ? "male" : "female";
        for (ListedProcedure line : context.services()) {
            boolean conflict = CodedRule.of(RULES, line.code(), line.day())
                    .filter(rule -> rule.text("sex").equals(other))
                    .isPresent();
            if (conflict) {
                String message = line.code() + " is for " + other + " patients, and the claim says " + sex.letter();
                defects.add(SexEdits.judged(Defect.of(message, line), line.day(), context));
            }
        }
        return defects;
    }
}
