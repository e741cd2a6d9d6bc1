package medcode.review;

import java.util.ArrayList;
import java.util.List;
import medcode.codeset.Code;
import medcode.edit.Defect;
import medcode.edit.EditCard;
import medcode.edit.ListedDiagnosis;
import medcode.edit.Quote;
import medcode.edit.Severity;
import medcode.suggest.Suggestion;

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
                defects.add(
                        Defect.of(message, listed).quoting(others).mendedBy(agreeing(listed.code(), documentation)));
            } else if (!unusual.isEmpty()) {
                String message = listed.code() + " is unusual with this measurement, which decides no code: ask the"
                        + " provider whether " + documentation.words().title(listed.code()) + " is right";
                defects.add(Defect.of(message, listed).as(Severity.INFO).quoting(unusual));
            }
        }
        return defects;
    }

    /** What the notes support instead: codes of the category whose number they state. */
    private static List<Code> agreeing(Code code, Documentation documentation) {
        return documentation.suggestions().stream()
                .map(Suggestion::code)
                .filter(other -> other.category().equals(code.category())
                        && !documentation.isBilled(other)
                        && Numbers.agree(other, documentation))
                .toList();
    }
}
