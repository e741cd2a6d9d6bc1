package medcode.review;

import java.util.ArrayList;
import java.util.List;
import medcode.codeset.Code;
import medcode.edit.Defect;
import medcode.edit.EditCard;
import medcode.edit.ListedDiagnosis;
import medcode.edit.Severity;
import medcode.extract.Assertion;

/** A billed code for a condition that can resolve, of which the notes say only that it was. */
final class HistoricalAsCurrent implements NoteEdit {
    private static final RuleCodes RESOLVING = new RuleCodes("resolving");

    @Override
    public EditCard card() {
        return new EditCard(
                "DOC103",
                "historical-as-current",
                Severity.ERROR,
                "Historical condition coded as current",
                "ICD-10-CM guidelines IV.J, I.C.2.m, I.C.9.d, I.C.21.c.4");
    }

    @Override
    public List<Defect> defects(Documentation documentation) {
        List<Defect> defects = new ArrayList<>();
        for (ListedDiagnosis listed : documentation.billed()) {
            List<Documented> said = documentation.only(listed.code(), Assertion.HISTORICAL);
            if (!said.isEmpty() && resolves(listed.code(), documentation)) {
                Defect defect = Defect.of(
                        listed.code() + " is billed as current, but the note says that it was in the past", listed);
                defects.add(defect.quoting(Quotes.of(said)).mendedBy(documentation.codesOver(said)));
            }
        }
        return defects;
    }

    /** Only conditions that resolve: «history of diabetes» is said of diabetes under treatment. */
    private static boolean resolves(Code code, Documentation documentation) {
        return RESOLVING.hold(code, documentation.claim().tabular().release());
    }
}
