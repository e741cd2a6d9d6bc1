package medcode.review;

import java.util.ArrayList;
import java.util.List;
import medcode.edit.Defect;
import medcode.edit.EditCard;
import medcode.edit.ListedDiagnosis;
import medcode.edit.Quote;
import medcode.edit.Severity;

/** A billed code with a number or stage in its title where the notes state another. */
final class NumberMismatch implements NoteEdit {

    @Override
    public EditCard card() {
        return new EditCard(
                "DOC112",
                "numeric-fact-mismatch",
                Severity.WARNING,
                "Number in the note contradicts the code",
                "ICD-10-CM guidelines I.B.14, I.A.19, III.B");
    }

    @Override
    public List<Defect> defects(Documentation documentation) {
        List<Defect> defects = new ArrayList<>();
        for (ListedDiagnosis listed : documentation.billed()) {
            List<Quote> others = Numbers.contradicting(listed.code(), documentation);
            if (!others.isEmpty()) {
                defects.add(Defect.of(
                                listed.code() + " is for another number than the note states: "
                                        + documentation.words().title(listed.code()),
                                listed)
                        .quoting(others));
            }
        }
        return defects;
    }
}
