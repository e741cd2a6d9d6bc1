package medcode.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import medcode.edit.Defect;
import medcode.edit.EditCard;
import medcode.edit.ListedDiagnosis;
import medcode.edit.Severity;
import medcode.extract.Assertion;
import medcode.suggest.Suggestion;

/** A condition that the notes say was dealt with, and that is not billed. */
final class DocumentedNotCoded implements NoteEdit {
    private static final Set<String> SECTIONS =
            Set.of("assessment-plan", "plan", "hpi", "discharge-diagnoses", "hospital-course");

    @Override
    public EditCard card() {
        return new EditCard(
                "DOC110",
                "documented-not-coded",
                Severity.INFO,
                "Condition documented and managed, not coded",
                "ICD-10-CM guidelines III, IV.J");
    }

    @Override
    public List<Defect> defects(Documentation documentation) {
        List<Defect> defects = new ArrayList<>();
        if (documentation.billed().isEmpty()) {
            return defects;
        }
        for (Suggestion suggestion : documentation.suggestions()) {
            if (isManaged(suggestion) && !isSaid(suggestion, documentation)) {
                defects.add(Defect.of(
                                "documented and dealt with, not billed: " + suggestion.code() + " ("
                                        + suggestion.title() + "), by " + String.join(" › ", suggestion.trail()),
                                documentation.claim().claim())
                        .quoting(documentation.quotes(suggestion))
                        .mendedBy(List.of(suggestion.code())));
            }
        }
        return defects;
    }

    private static boolean isManaged(Suggestion suggestion) {
        boolean condition = suggestion.role() != Suggestion.Role.STATUS
                && suggestion.role() != Suggestion.Role.EXTERNAL_CAUSE
                && suggestion.role() != Suggestion.Role.PROCEDURE;
        return condition
                && !suggestion.meat().isEmpty()
                && suggestion.evidence().stream()
                        .anyMatch(one -> one.assertion() == Assertion.PRESENT && SECTIONS.contains(one.section()));
    }

    /** True where a billed code says it already, or may not stand beside it. */
    private static boolean isSaid(Suggestion suggestion, Documentation documentation) {
        if (documentation.isCategoryBilled(suggestion.code())) {
            return true;
        }
        for (ListedDiagnosis listed : documentation.billed()) {
            boolean excluded = documentation
                    .claim()
                    .tabular()
                    .excludes1(listed.code(), suggestion.code())
                    .isPresent();
            boolean named = suggestion.evidence().stream()
                    .anyMatch(one -> documentation.words().isUnder(listed.code(), one.text()));
            if (excluded || named) {
                return true;
            }
        }
        return false;
    }
}
