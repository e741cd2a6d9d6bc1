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
            List<Quote> unusual = others.isEmpty() ? Numbers.questioning(listed.code(), documentation) : List.of();
            if (!others.isEmpty()) {
                String message = listed.code() + " is for another number than the note states: "
                        + documentation.words().title(listed.code());
                defects.add(Defect.of(message, listed).quoting(others));
            } else if (!unusual.isEmpty()) {
                String message = listed.code() + " is unusual with this measurement, which decides no code: ask the"
                        + " provider whether " + documentation.words().title(listed.code()) + " is right";
                defects.add(Defect.of(message, listed).as(Severity.INFO).quoting(unusual));
            }
        }
        return defects;
    }
}
