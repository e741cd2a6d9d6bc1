package medcode.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import medcode.edit.Defect;
import medcode.edit.EditCard;
import medcode.edit.ListedDiagnosis;
import medcode.edit.Severity;

/** A billed condition that stands in lists alone, and that nothing was done about. */
final class ListOnly implements NoteEdit {
    private static final Set<String> LISTS = Set.of("pmh", "problem-list");

    @Override
    public EditCard card() {
        return new EditCard(
                "DOC109",
                "list-only",
                Severity.INFO,
                "Condition only in a problem list, nothing done about it",
                "ICD-10-CM guidelines III, IV.J");
    }

    @Override
    public List<Defect> defects(Documentation documentation) {
        List<Defect> defects = new ArrayList<>();
        for (ListedDiagnosis listed : documentation.billed()) {
            List<Documented> about = documentation.of(listed.code());
            boolean listedOnly =
                    about.stream().allMatch(one -> LISTS.contains(one.section().id()));
            if (!about.isEmpty() && listedOnly && !documentation.isDealtWith(listed.code())) {
                defects.add(Defect.of(
                                listed.code()
                                        + " is only listed: nothing says that it was monitored, evaluated, assessed"
                                        + " or treated",
                                listed)
                        .as(documentation.isForRiskAdjustment() ? Severity.WARNING : Severity.INFO)
                        .quoting(Quotes.of(about)));
            }
        }
        return defects;
    }
}
