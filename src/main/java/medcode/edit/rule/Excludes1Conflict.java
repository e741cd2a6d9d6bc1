package medcode.edit.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import medcode.edit.ClaimEdit;
import medcode.edit.Defect;
import medcode.edit.EditCard;
import medcode.edit.EditContext;
import medcode.edit.ListedDiagnosis;
import medcode.edit.Severity;
import medcode.tabular.LeveledNote;

/** Two codes that an Excludes1 note keeps apart; a warning, since unrelated conditions may stand together. */
public final class Excludes1Conflict implements ClaimEdit {

    @Override
    public EditCard card() {
        return new EditCard(
                "DX201",
                "excludes1-conflict",
                Severity.WARNING,
                "Excludes1: codes not reported together",
                "ICD-10-CM guidelines I.A.12.a");
    }

    @Override
    public boolean needsTabularList() {
        return true;
    }

    @Override
    public List<Defect> defects(EditContext context) {
        List<Defect> defects = new ArrayList<>();
        List<ListedDiagnosis> reported = context.reported();
        for (int i = 0; i < reported.size(); i++) {
            for (int j = i + 1; j < reported.size(); j++) {
                ListedDiagnosis one = reported.get(i);
                ListedDiagnosis other = reported.get(j);
                Optional<LeveledNote> note = context.tabular().excludes1(one.code(), other.code());
                note.ifPresent(found -> defects.add(defect(one, other, found, context)));
            }
        }
        return defects;
    }

    private static Defect defect(ListedDiagnosis one, ListedDiagnosis other, LeveledNote note, EditContext context) {
        String message = one.code() + " and " + other.code() + " may not be reported together (Excludes1 at "
                + note.level() + context.notesRelease() + "); remove one, unless the two conditions are unrelated";
        return Defect.of(message, one, other).quoting(note);
    }
}
