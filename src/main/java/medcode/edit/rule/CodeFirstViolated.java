package medcode.edit.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import medcode.claim.Claim.DiagnosisList;
import medcode.edit.ClaimEdit;
import medcode.edit.Defect;
import medcode.edit.EditCard;
import medcode.edit.EditContext;
import medcode.edit.ListedDiagnosis;
import medcode.edit.Severity;
import medcode.tabular.LeveledNote;

/** A code stands before one that its «code first» note sends before it. */
public final class CodeFirstViolated implements ClaimEdit {

    @Override
    public EditCard card() {
        return new EditCard(
                "DX205",
                "code-first-order",
                Severity.ERROR,
                "«Code first» sequencing violated",
                "ICD-10-CM guidelines I.A.13, I.B.7");
    }

    @Override
    public boolean needsTabularList() {
        return true;
    }

    @Override
    public Set<String> hides() {
        return Set.of("DX308");
    }

    @Override
    public Set<String> hidesOfFirst() {
        return Set.of("DX601");
    }

    @Override
    public List<Defect> defects(EditContext context) {
        List<Defect> defects = new ArrayList<>();
        List<ListedDiagnosis> reported = context.reported();
        for (int i = 0; i < reported.size(); i++) {
            if (reported.get(i).isIn(DiagnosisList.BILLED) && !isManifestationFirst(reported.get(i), context)) {
                after(reported.get(i), reported.subList(i + 1, reported.size()), context)
                        .ifPresent(defects::add);
            }
        }
        return defects;
    }

    /** A first-listed manifestation is one mistake, which ManifestationFirstListed reports. */
    private static boolean isManifestationFirst(ListedDiagnosis listed, EditContext context) {
        return listed.position() == 1 && context.tabular().isManifestation(listed.code());
    }

    private static Optional<Defect> after(ListedDiagnosis listed, List<ListedDiagnosis> later, EditContext context) {
        for (ListedDiagnosis other : later) {
            Optional<LeveledNote> note = context.tabular().codeFirst(listed.code(), other.code());
            boolean mutual =
                    context.tabular().codeFirst(other.code(), listed.code()).isPresent();
            if (note.isPresent() && !mutual && other.isIn(DiagnosisList.BILLED)) {
                String message = other.code() + " goes before " + listed.code() + " (code first at "
                        + note.get().level() + context.notesRelease() + ")";
                return Optional.of(Defect.of(message, listed, other).quoting(note.get()));
            }
        }
        return Optional.empty();
    }
}
