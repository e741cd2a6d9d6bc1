package medcode.edit.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import medcode.claim.Claim;
import medcode.codeset.Publication;
import medcode.codeset.ReferenceTable;
import medcode.edit.ClaimEdit;
import medcode.edit.Defect;
import medcode.edit.EditCard;
import medcode.edit.EditContext;
import medcode.edit.ListedDiagnosis;
import medcode.edit.Severity;
import medcode.tabular.MedicareCodeEditor;

/**
 * The patient is older or younger than a diagnosis allows, by the Medicare Code Editor's lists, or where those are not loaded by
 * what can be told without them.
 */
public final class AgeConflict implements ClaimEdit {
    private static final List<CodedRule> RULES = CodedRule.bundled("ages");

    @Override
    public EditCard card() {
        return new EditCard("DX801", "age-conflict", Severity.ERROR, "Age conflict", "MCE edit 4; IOCE edit 2");
    }

    @Override
    public List<Publication> needs(Claim claim) {
        boolean aged =
                claim.patient().age().isPresent() || claim.patient().birthDate().isPresent();
        return aged ? List.of(ReferenceTable.MCE_DIAGNOSES, ReferenceTable.MCE_AGES) : List.of();
    }

    @Override
    public boolean runsInPart(EditContext context) {
        return true;
    }

    @Override
    public List<Defect> defects(EditContext context) {
        OptionalInt age = context.claim().patient().ageOn(Ages.day(context));
        List<Defect> defects = new ArrayList<>();
        if (age.isEmpty()) {
            return defects;
        }
        EditorLists lists = EditorLists.of(context)
                .filter(found -> found.ages().isPresent())
                .orElse(null);
        for (ListedDiagnosis listed : context.reported()) {
            Optional<Defect> defect = lists == null
                    ? byRule(listed, age, context)
                    : byList(listed, age.getAsInt(), lists).map(lists::by);
            defect.ifPresent(defects::add);
        }
        return defects;
    }

    private static Optional<Defect> byList(ListedDiagnosis listed, int age, EditorLists lists) {
        for (String flag : lists.flags(listed)) {
            MedicareCodeEditor.AgeRange range = lists.ages(flag).orElse(null);
            if (range != null && (age < range.youngest() || age > range.oldest())) {
                return Optional.of(defect(listed, flag, age, Ages.range(range.youngest(), range.oldest())));
            }
        }
        return Optional.empty();
    }

    private static Optional<Defect> byRule(ListedDiagnosis listed, OptionalInt age, EditContext context) {
        return CodedRule.of(RULES, listed.code(), context.day())
                .filter(rule -> Ages.isOutside(age, rule))
                .map(rule -> defect(listed, rule.text("group"), age.getAsInt(), Ages.range(rule)));
    }

    private static Defect defect(ListedDiagnosis listed, String group, int age, String range) {
        return Defect.of(
                listed.code() + " is for the " + group + " age group, " + range + ", and the patient is " + age,
                listed);
    }
}
