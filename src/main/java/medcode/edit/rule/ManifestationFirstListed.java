package medcode.edit.rule;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import medcode.edit.ClaimEdit;
import medcode.edit.Defect;
import medcode.edit.EditCard;
import medcode.edit.EditContext;
import medcode.edit.ListedDiagnosis;
import medcode.edit.Severity;

/** A manifestation code stands first, where its etiology belongs. */
public final class ManifestationFirstListed implements ClaimEdit {

    @Override
    public EditCard card() {
        return new EditCard(
                "DX203",
                "manifestation-first-listed",
                Severity.ERROR,
                "Manifestation code as principal/first-listed diagnosis",
                "ICD-10-CM guidelines I.A.13; MCE edit 6; IOCE edit 86");
    }

    @Override
    public Set<String> hidesOfFirst() {
        return Set.of("DX312");
    }

    @Override
    public List<Defect> defects(EditContext context) {
        Optional<ListedDiagnosis> first = context.firstListed().filter(ListedDiagnosis::valid);
        if (first.isEmpty() || !context.tabular().isManifestation(first.get().code())) {
            return List.of();
        }
        String message =
                first.get().code() + " is a manifestation and cannot be first-listed; its etiology goes before it";
        Defect defect = Defect.of(message, first.get());
        return context.tabular().codeFirst(first.get().code()).stream()
                .findFirst()
                .map(note -> List.of(defect.quoting(note)))
                .orElse(List.of(defect));
    }
}
