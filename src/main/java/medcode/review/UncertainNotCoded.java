package medcode.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import medcode.edit.Defect;
import medcode.edit.EditCard;
import medcode.edit.Severity;
import medcode.extract.Assertion;
import medcode.suggest.Evidence;
import medcode.suggest.Suggestion;

/** An uncertain diagnosis in the final statement of an inpatient stay that is not billed. */
final class UncertainNotCoded implements NoteEdit {
    private static final RuleCodes CONFIRMED = new RuleCodes("confirmed-only");
    private static final Set<String> FINAL = Set.of("discharge-diagnoses", "assessment-plan");

    @Override
    public EditCard card() {
        return new EditCard(
                "DOC106",
                "uncertain-not-coded",
                Severity.INFO,
                "Uncertain diagnosis at discharge not coded (inpatient)",
                "ICD-10-CM guidelines II.H, III.C");
    }

    @Override
    public List<Defect> defects(Documentation documentation) {
        List<Defect> defects = new ArrayList<>();
        if (!documentation.setting().codesUncertainDiagnoses()) {
            return defects;
        }
        for (Suggestion suggestion : documentation.suggestions()) {
            List<Evidence> stated = suggestion.evidence().stream()
                    .filter(one -> one.assertion() == Assertion.UNCERTAIN && FINAL.contains(one.section()))
                    .toList();
            if (!stated.isEmpty() && isMissing(suggestion, documentation)) {
                defects.add(Defect.of(
                                "uncertain at discharge and not billed: " + suggestion.code() + " ("
                                        + suggestion.title() + ")",
                                documentation.claim().claim())
                        .quoting(documentation.quotes(suggestion))
                        .mendedBy(List.of(suggestion.code())));
            }
        }
        return defects;
    }

    private static boolean isMissing(Suggestion suggestion, Documentation documentation) {
        return !documentation.isCategoryBilled(suggestion.code())
                && !CONFIRMED.hold(
                        suggestion.code(), documentation.claim().tabular().release());
    }
}
