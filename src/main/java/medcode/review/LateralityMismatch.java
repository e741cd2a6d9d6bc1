package medcode.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import medcode.edit.Defect;
import medcode.edit.EditCard;
import medcode.edit.ListedDiagnosis;
import medcode.edit.Severity;
import medcode.tabular.LateralityAxis;
import medcode.tabular.Side;

/** A billed code for one side where the notes name the other. */
final class LateralityMismatch implements NoteEdit {

    @Override
    public EditCard card() {
        return new EditCard(
                "DOC108",
                "laterality-mismatch",
                Severity.ERROR,
                "Side in the code differs from the note",
                "ICD-10-CM guidelines I.B.13");
    }

    @Override
    public List<Defect> defects(Documentation documentation) {
        List<Defect> defects = new ArrayList<>();
        for (ListedDiagnosis listed : documentation.billed()) {
            documentation
                    .claim()
                    .tabular()
                    .laterality(listed.code())
                    .flatMap(axis -> defect(listed, axis, documentation))
                    .ifPresent(defects::add);
        }
        return defects;
    }

    private static Optional<Defect> defect(ListedDiagnosis listed, LateralityAxis axis, Documentation documentation) {
        Side other = axis.side().opposite().orElse(null);
        if (other == null) {
            return Optional.empty();
        }
        List<Documented> sided = Sides.stated(axis, documentation.of(listed.code()));
        boolean onlyOther = !sided.isEmpty()
                && sided.stream().allMatch(one -> Sides.of(axis, one).equals(Set.of(other)));
        if (!onlyOther) {
            return Optional.empty();
        }
        String message = listed.code() + " is for the " + axis.side().word() + " side, the note says " + other.word();
        Defect defect = Defect.of(message, listed).quoting(documentation.sentences(sided));
        return Optional.of(
                axis.code(other).map(code -> defect.mendedBy(List.of(code))).orElse(defect));
    }
}
