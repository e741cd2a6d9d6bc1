package medcode.edit.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import medcode.codeset.InstructionalNote.Kind;
import medcode.edit.ClaimEdit;
import medcode.edit.Defect;
import medcode.edit.EditCard;
import medcode.edit.EditContext;
import medcode.edit.ListedDiagnosis;
import medcode.edit.Severity;
import medcode.tabular.LeveledNote;

/** Two codes that an Excludes2 note of a code, not of a whole chapter, says may stand together; told where asked for. */
public final class Excludes2Pair implements ClaimEdit {

    @Override
    public EditCard card() {
        return new EditCard(
                "DX202",
                "excludes2-note",
                Severity.INFO,
                "Excludes2: may be reported together",
                "ICD-10-CM guidelines I.A.12.b");
    }

    @Override
    public boolean needsTabularList() {
        return true;
    }

    @Override
    public boolean explainsOnly() {
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
                note(one, other, context).ifPresent(note -> defects.add(defect(one, other, note, context)));
            }
        }
        return defects;
    }

    private static Optional<LeveledNote> note(ListedDiagnosis one, ListedDiagnosis other, EditContext context) {
        boolean excluded = context.tabular().excludes1(one.code(), other.code()).isPresent();
        return excluded
                ? Optional.empty()
                : context.tabular()
                        .excludes2(one.code(), other.code())
                        .filter(note -> isOf(one, note, context) || isOf(other, note, context));
    }

    /** The notes of sections and chapters speak of nearly every claim. */
    private static boolean isOf(ListedDiagnosis listed, LeveledNote note, EditContext context) {
        return listed.code().toString().startsWith(note.level())
                && context.tabular().notes(listed.code(), Kind.EXCLUDES2).contains(note);
    }

    private static Defect defect(ListedDiagnosis one, ListedDiagnosis other, LeveledNote note, EditContext context) {
        String message = one.code() + " and " + other.code() + " may be reported together (Excludes2 at " + note.level()
                + context.notesRelease() + ")";
        return Defect.of(message, one, other).quoting(note);
    }
}
