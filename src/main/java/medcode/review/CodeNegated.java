package medcode.review;

import java.util.ArrayList;
import java.util.List;
import medcode.edit.Defect;
import medcode.edit.EditCard;
import medcode.edit.ListedDiagnosis;
import medcode.edit.Severity;
import medcode.extract.Assertion;

/** A billed code whose condition the notes deny. */
final class CodeNegated implements NoteEdit {

    @Override
    public EditCard card() {
        return new EditCard(
                "DOC102",
                "code-negated",
                Severity.ERROR,
                "Code billed for a condition the note negates",
                "ICD-10-CM guidelines I.A.19");
    }

    @Override
    public List<Defect> defects(Documentation documentation) {
        List<Defect> defects = new ArrayList<>();
        for (ListedDiagnosis listed : documentation.billed()) {
            List<Documented> said = documentation.only(listed.code(), Assertion.NEGATED);
            if (!said.isEmpty()) {
                Defect defect = Defect.of(
                        listed.code() + " is billed, but the note says that the patient does not have it", listed);
                defects.add(defect.quoting(Quotes.of(said)));
            }
        }
        return defects;
    }
}
