package medcode.review;

import java.util.ArrayList;
import java.util.List;
import medcode.edit.Defect;
import medcode.edit.EditCard;
import medcode.edit.ListedDiagnosis;
import medcode.edit.Severity;
import medcode.extract.Assertion;

/** A billed code for a relative's condition. */
final class FamilyHistoryAsPatient implements NoteEdit {

    @Override
    public EditCard card() {
        return new EditCard(
                "DOC104",
                "family-history-as-patient",
                Severity.ERROR,
                "Family history coded as the patient's condition",
                "ICD-10-CM guidelines I.C.21.c.4");
    }

    @Override
    public List<Defect> defects(Documentation documentation) {
        List<Defect> defects = new ArrayList<>();
        for (ListedDiagnosis listed : documentation.billed()) {
            List<Documented> said = documentation.only(listed.code(), Assertion.FAMILY);
            if (!said.isEmpty()) {
                Defect defect = Defect.of(listed.code() + " is billed, but the note says it of a relative", listed);
                defects.add(defect.quoting(Quotes.of(said)).mendedBy(documentation.codesOver(said)));
            }
        }
        return defects;
    }
}
