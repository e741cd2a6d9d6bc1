package medcode.edit.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
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

    /** A code, and the later one that a note sends before it. */
    private record Violated(ListedDiagnosis listed, ListedDiagnosis later, LeveledNote note) {}

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

    /** A code that stands too late is one mistake, however many it should go before. */
    @Override
    public List<Defect> defects(EditContext context) {
        Map<ListedDiagnosis, List<Violated>> late = new LinkedHashMap<>();
        List<ListedDiagnosis> reported = context.reported();
        for (int i = 0; i < reported.size(); i++) {
            if (reported.get(i).isIn(DiagnosisList.BILLED) && !isManifestationFirst(reported.get(i), context)) {
                after(reported.get(i), reported.subList(i + 1, reported.size()), context)
                        .ifPresent(violated -> late.computeIfAbsent(violated.later(), none -> new ArrayList<>())
                                .add(violated));
            }
        }
        return late.values().stream().map(same -> defect(same, context)).toList();
    }

    private static Defect defect(List<Violated> same, EditContext context) {
        List<ListedDiagnosis> listed = new ArrayList<>();
        StringJoiner before = new StringJoiner(", ");
        for (Violated one : same) {
            listed.add(one.listed());
            before.add(one.listed().code().toString());
        }
        ListedDiagnosis later = same.get(0).later();
        listed.add(later);
        LeveledNote note = same.get(0).note();
        String message = later.code() + " goes before " + before + " (code first at " + note.level()
                + context.notesRelease() + ")";
        return Defect.of(message, listed.toArray(ListedDiagnosis[]::new)).quoting(note);
    }

    /** A first-listed manifestation is one mistake, which ManifestationFirstListed reports. */
    private static boolean isManifestationFirst(ListedDiagnosis listed, EditContext context) {
        return listed.position() == 1 && context.tabular().isManifestation(listed.code());
    }

    private static Optional<Violated> after(ListedDiagnosis listed, List<ListedDiagnosis> later, EditContext context) {
        for (ListedDiagnosis other : later) {
            Optional<LeveledNote> note = context.tabular().codeFirst(listed.code(), other.code());
            boolean mutual =
                    context.tabular().codeFirst(other.code(), listed.code()).isPresent();
            if (note.isPresent() && !mutual && other.isIn(DiagnosisList.BILLED)) {
                return Optional.of(new Violated(listed, other, note.get()));
            }
        }
        return Optional.empty();
    }
}
