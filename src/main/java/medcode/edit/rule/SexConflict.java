package medcode.edit.rule;

import java.util.ArrayList;
import java.util.List;
import medcode.edit.ClaimEdit;
import medcode.edit.Defect;
import medcode.edit.EditCard;
import medcode.edit.EditContext;
import medcode.edit.ListedDiagnosis;
import medcode.edit.Severity;
import medcode.encounter.Sex;

/** A diagnosis of one sex on the claim of a patient of the other; Medicare gave the edit up in October 2024. */
public final class SexConflict implements ClaimEdit {
    private static final List<CodedRule> RULES = CodedRule.bundled("sexes");

    @Override
    public EditCard card() {
        return new EditCard(
                "DX802",
                "sex-conflict",
                Severity.WARNING,
                "Sex conflict",
                "MCE edit 5, until 2024-09-30; IOCE edits 3 and 8");
    }

    @Override
    public List<Defect> defects(EditContext context) {
        Sex sex = SexEdits.sex(context).orElse(null);
        List<Defect> defects = new ArrayList<>();
        if (sex == null) {
            return defects;
        }
        EditorLists lists = EditorLists.of(context).orElse(null);
        String other = sex == Sex.FEMALE ? "male" : "female";
        for (ListedDiagnosis listed : context.reported()) {
            boolean conflict = CodedRule.of(RULES, listed.code(), context.day())
                            .filter(rule -> rule.text("sex").equals(other))
                            .isPresent()
                    || (lists != null && lists.flag(listed, other));
            if (conflict) {
                String message = listed.code() + " is for " + other + " patients, and the claim says " + sex.letter();
                defects.add(SexEdits.judged(Defect.of(message, listed), context.day(), context));
            }
        }
        return defects;
    }
}
