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

/** A «use additional code» note of a code or its category, nothing of which is on the claim. */
public final class AdditionalCodeOpen implements ClaimEdit {

    @Override
    public EditCard card() {
        return new EditCard(
                "DX207",
                "use-additional-code",
                Severity.INFO,
                "«Use additional code» not satisfied",
                "ICD-10-CM guidelines I.A.13, I.B.7");
    }

    @Override
    public boolean needsTabularList() {
        return true;
    }

    @Override
    public List<Defect> defects(EditContext context) {
        List<Defect> defects = new ArrayList<>();
        for (ListedDiagnosis listed : context.reported()) {
            NoteLists.unmet(context.tabular().useAdditional(listed.code()), list -> true, context)
                    .ifPresent(note -> defects.add(defect(listed, note, context)));
        }
        return defects;
    }

    private static Defect defect(ListedDiagnosis listed, LeveledNote note, EditContext context) {
        String message = listed.code() + " has a use additional code note (at " + note.level() + context.notesRelease()
                + ") that no code of the claim answers";
        return Defect.of(message, listed).quoting(note);
    }
}
