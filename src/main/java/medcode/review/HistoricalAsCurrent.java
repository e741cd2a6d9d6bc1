package medcode.review;

import java.util.ArrayList;
import java.util.List;
import medcode.codeset.Code;
import medcode.codeset.Release;
import medcode.edit.Defect;
import medcode.edit.EditCard;
import medcode.edit.ListedDiagnosis;
import medcode.edit.Severity;
import medcode.extract.Assertion;

/** A billed code for a condition that can resolve, of which the notes say only that it was. */
final class HistoricalAsCurrent implements NoteEdit {
    private static final RuleCodes RESOLVING = new RuleCodes("resolving");
    private static final RuleCodes HEALING = new RuleCodes("healing");

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
            List<Code> instead = documentation.codesOver(said);
            if (!said.isEmpty() && isOver(listed.code(), instead, documentation)) {
                Defect defect = Defect.of(
                        listed.code() + " is billed as current, but the note says that it was in the past", listed);
                defects.add(defect.quoting(Quotes.of(said)).mendedBy(instead));
            }
        }
        return defects;
    }

    /** Only conditions that resolve: «history of diabetes» is said of diabetes under treatment. */
    private static boolean isOver(Code code, List<Code> instead, Documentation documentation) {
        Release release = documentation.claim().tabular().release();
        return RESOLVING.hold(code, release)
                || (HEALING.hold(code, release) && instead.stream().anyMatch(documentation::isHistory));
    }
}
