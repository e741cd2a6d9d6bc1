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

/** A «code also» note without condition, nothing of which is on the claim; it says nothing of the order. */
public final class CodeAlsoOpen implements ClaimEdit {

    @Override
    public EditCard card() {
        return new EditCard("DX208", "code-also", Severity.INFO, "«Code also» reminder", "ICD-10-CM guidelines I.A.17");
    }

    @Override
    public boolean needsTabularList() {
        return true;
    }

    @Override
    public List<Defect> defects(EditContext context) {
        List<Defect> defects = new ArrayList<>();
        for (ListedDiagnosis listed : context.reported()) {
            NoteLists.unmet(context.tabular().codeAlso(listed.code()), list -> !NoteLists.isConditional(list), context)
                    .ifPresent(note -> defects.add(defect(listed, note, context)));
        }
        return defects;
    }

    private static Defect defect(ListedDiagnosis listed, LeveledNote note, EditContext context) {
        String message = listed.code() + " has a code also note (at " + note.level() + context.notesRelease()
                + ") that no code of the claim answers; the order depends on the encounter";
        return Defect.of(message, listed).quoting(note);
    }
}
