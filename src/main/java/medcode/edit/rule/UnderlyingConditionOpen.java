package medcode.edit.rule;

import java.util.ArrayList;
import java.util.List;
import medcode.edit.ClaimEdit;
import medcode.edit.Defect;
import medcode.edit.EditCard;
import medcode.edit.EditContext;
import medcode.edit.ListedDiagnosis;
import medcode.edit.Severity;
import medcode.tabular.LeveledNote;

/** A conditional «code first» note of a code, nothing of which is on the claim; it depends on the record. */
public final class UnderlyingConditionOpen implements ClaimEdit {

    @Override
    public EditCard card() {
        return new EditCard(
                "DX206",
                "code-first-conditional",
                Severity.INFO,
                "«Code first, if applicable/known» reminder",
                "ICD-10-CM guidelines I.B.7");
    }

    @Override
    public boolean needsTabularList() {
        return true;
    }

    @Override
    public List<Defect> defects(EditContext context) {
        List<Defect> defects = new ArrayList<>();
        for (ListedDiagnosis listed : context.reported()) {
            NoteLists.unmet(context.tabular().codeFirst(listed.code()), NoteLists::isConditional, context)
                    .ifPresent(note -> defects.add(defect(listed, note, context)));
        }
        return defects;
    }

    private static Defect defect(ListedDiagnosis listed, LeveledNote note, EditContext context) {
        String message = listed.code() + " has a conditional code first note (at " + note.level()
                + context.notesRelease()
                + "); put the underlying condition before it where the record names one";
        return Defect.of(message, listed).quoting(note);
    }
}
