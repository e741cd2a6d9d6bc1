package medcode.review;

import java.util.ArrayList;
import java.util.List;
import medcode.codeset.Code;
import medcode.codeset.Release;
import medcode.edit.Defect;
import medcode.edit.EditCard;
import medcode.edit.ListedDiagnosis;
import medcode.edit.Severity;

/** A billed code of which no note says anything. */
final class CodeNotSupported implements NoteEdit {
    private static final RuleCodes STATUS = new RuleCodes("status");
    private static final RuleCodes CAUSES = new RuleCodes("told-causes");
    private static final RuleCodes AGENTS = new RuleCodes("agents");

    @Override
    public EditCard card() {
        return new EditCard(
                "DOC101",
                "code-not-supported",
                Severity.WARNING,
                "Code billed, no supporting documentation found",
                "ICD-10-CM guidelines I.A.19, III, IV.J");
    }

    @Override
    public List<Defect> defects(Documentation documentation) {
        List<Defect> defects = new ArrayList<>();
        for (ListedDiagnosis listed : documentation.billed()) {
            if (!isSupported(listed.code(), documentation)) {
                defects.add(Defect.of(
                        "no note of the encounter says anything of " + listed.code() + " ("
                                + documentation.words().title(listed.code()) + ")",
                        listed));
            }
        }
        return defects;
    }

    /** What a note denies, or says of another time or person, is a finding of another edit. */
    private static boolean isSupported(Code code, Documentation documentation) {
        return !documentation.of(code).isEmpty()
                || documentation.speakOf(code)
                || documentation.sayTitle(code)
                || Numbers.stated(code, documentation)
                || !Complications.said(code, documentation).isEmpty()
                || !Complications.unsaid(code, documentation).isEmpty()
                || !AbnormalFindingCoded.unnamed(code, documentation).isEmpty()
                || isTold(code, documentation)
                || isAgent(code, documentation);
    }

    private static boolean isAgent(Code code, Documentation documentation) {
        return AGENTS.hold(code, documentation.claim().tabular().release()) && documentation.sayAgent(code);
    }

    /** A status, or how an injury came about, is shown by one telling word: the drug taken, the part that is missing, the dog. */
    private static boolean isTold(Code code, Documentation documentation) {
        Release release = documentation.claim().tabular().release();
        return (STATUS.hold(code, release) || CAUSES.hold(code, release)) && documentation.sayTelling(code);
    }
}
