package medcode.edit.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import medcode.edit.ClaimEdit;
import medcode.edit.Defect;
import medcode.edit.EditCard;
import medcode.edit.EditContext;
import medcode.edit.ListedDiagnosis;
import medcode.edit.Severity;

/** A code is for another trimester than the weeks of gestation are in; a stay may have crossed from one into the next. */
public final class TrimesterContradictsWeeks implements ClaimEdit {

    @Override
    public EditCard card() {
        return new EditCard(
                "DX608",
                "trimester-week-mismatch",
                Severity.ERROR,
                "Trimester character contradicts weeks of gestation",
                "ICD-10-CM guidelines I.C.15.a.3, I.C.15.a.4; note at chapter 15");
    }

    @Override
    public List<Defect> defects(EditContext context) {
        List<Defect> defects = new ArrayList<>();
        Optional<ListedDiagnosis> weeks = Trimester.weeks(context);
        if (weeks.isEmpty()) {
            return defects;
        }
        Trimester right = Trimester.ofWeeks(Titles.lower(weeks.get(), context)).orElseThrow();
        for (ListedDiagnosis listed : Trimester.codes(context)) {
            Optional<Trimester> named = Trimester.named(Titles.lower(listed, context));
            if (named.isPresent() && named.get() != right) {
                Defect defect = defect(listed, named.get(), weeks.get(), right, context);
                defects.add(context.claim().isInpatient() ? defect.as(Severity.WARNING) : defect);
            }
        }
        return defects;
    }

    private static Defect defect(
            ListedDiagnosis listed, Trimester named, ListedDiagnosis weeks, Trimester right, EditContext context) {
        String message = listed.code() + " is for the " + named.words() + ", and " + weeks.code() + " is the "
                + right.described();
        String title = Titles.lower(listed, context).replace(named.words(), right.words());
        return Defect.of(message, listed, weeks)
                .mendedBy(Titles.sibling(listed.code(), title, context).stream().toList());
    }
}
