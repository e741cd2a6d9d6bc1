package medcode.review;

import java.util.ArrayList;
import java.util.List;
import medcode.codeset.Code;
import medcode.edit.Defect;
import medcode.edit.EditCard;
import medcode.edit.ListedDiagnosis;
import medcode.edit.Severity;
import medcode.extract.Assertion;

/** A billed code for what the notes only suspect, where that is not coded. */
final class UncertainCoded implements NoteEdit {
    private static final RuleCodes CONFIRMED = new RuleCodes("confirmed-only");

    @Override
    public EditCard card() {
        return new EditCard(
                "DOC105",
                "uncertain-coded",
                Severity.ERROR,
                "Uncertain diagnosis coded in the outpatient setting",
                "ICD-10-CM guidelines IV.H, I.C.1.a.1, I.C.1.f, I.C.1.g.1.a, I.C.10.c");
    }

    @Override
    public List<Defect> defects(Documentation documentation) {
        List<Defect> defects = new ArrayList<>();
        for (ListedDiagnosis listed : documentation.billed()) {
            List<Documented> said = documentation.only(listed.code(), Assertion.UNCERTAIN);
            if (!said.isEmpty() && mustBeCertain(listed.code(), documentation)) {
                Defect defect = Defect.of(message(listed), listed);
                defects.add(defect.quoting(Quotes.of(said)));
            }
        }
        return defects;
    }

    private static String message(ListedDiagnosis listed) {
        return listed.code()
                + " is billed, but the note only suspects it; code what is certain: symptoms, signs, results";
    }

    /** Some conditions are coded when confirmed alone, wherever the encounter took place. */
    private static boolean mustBeCertain(Code code, Documentation documentation) {
        return !documentation.setting().codesUncertainDiagnoses()
                || CONFIRMED.hold(code, documentation.claim().tabular().release());
    }
}
