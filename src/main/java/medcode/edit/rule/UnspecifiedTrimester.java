package medcode.edit.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import medcode.codeset.Code;
import medcode.edit.ClaimEdit;
import medcode.edit.Defect;
import medcode.edit.EditCard;
import medcode.edit.EditContext;
import medcode.edit.ListedDiagnosis;
import medcode.edit.Severity;

/** A code leaves the trimester open, which the record nearly always tells; weeks of gestation on the claim tell it. */
public final class UnspecifiedTrimester implements ClaimEdit {

    @Override
    public EditCard card() {
        return new EditCard(
                "DX610",
                "trimester-unspecified",
                Severity.WARNING,
                "Unspecified trimester",
                "ICD-10-CM guidelines I.C.15.a.5");
    }

    @Override
    public Set<String> hides() {
        return Set.of("DX406");
    }

    @Override
    public List<Defect> defects(EditContext context) {
        List<Defect> defects = new ArrayList<>();
        for (ListedDiagnosis listed : Trimester.codes(context)) {
            String title = Titles.lower(listed, context);
            if (title.contains(Trimester.UNSPECIFIED)) {
                defects.add(defect(listed, title, context));
            }
        }
        return defects;
    }

    private static Defect defect(ListedDiagnosis listed, String title, EditContext context) {
        Optional<ListedDiagnosis> weeks = Trimester.weeks(context);
        if (weeks.isEmpty()) {
            return Defect.of(listed.code() + " leaves the trimester open; the record should tell it", listed);
        }
        Trimester right = Trimester.ofWeeks(Titles.lower(weeks.get(), context)).orElseThrow();
        String message = listed.code() + " leaves the trimester open, and "
                + weeks.get().code() + " is the " + right.described();
        List<Code> fixes =
                Titles.sibling(listed.code(), title.replace(Trimester.UNSPECIFIED, right.words()), context).stream()
                        .toList();
        return Defect.of(message, listed).mendedBy(fixes);
    }
}
