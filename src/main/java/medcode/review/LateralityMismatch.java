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

    /** One side of what the notes say of both, and the other is not billed either: perhaps one alone was treated. */
    private static Optional<Defect> both(
            ListedDiagnosis listed, LateralityAxis axis, List<Documented> sided, Documentation documentation) {
        boolean otherBilled = axis.codes().values().stream()
                .anyMatch(code -> !code.equals(listed.code()) && documentation.isBilled(code));
        String message = listed.code() + " is for the " + axis.side().word() + " side, the note says both";
        return axis.code(Side.BILATERAL)
                .filter(both -> !otherBilled)
                .map(both -> Defect.of(message, listed)
                        .as(Severity.WARNING)
                        .quoting(documentation.sentences(sided))
                        .mendedBy(List.of(both)));
    }

    private static Optional<Defect> defect(ListedDiagnosis listed, LateralityAxis axis, Documentation documentation) {
        Side other = axis.side().opposite().orElse(null);
        if (other == null) {
            return Optional.empty();
        }
        List<Documented> sided = Sides.nearby(listed.code(), documentation);
        Set<Side> said = Sides.near(listed.code(), documentation);
        if (said.equals(Set.of(Side.BILATERAL))) {
            return both(listed, axis, sided, documentation);
        } else if (!said.equals(Set.of(other))) {
            return Optional.empty();
        }
        String message = listed.code() + " is for the " + axis.side().word() + " side, the note says " + other.word();
        Defect defect = Defect.of(message, listed).quoting(documentation.sentences(sided));
        return Optional.of(
                axis.code(other).map(code -> defect.mendedBy(List.of(code))).orElse(defect));
    }
}
