package medcode.edit.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import medcode.edit.ClaimEdit;
import medcode.edit.Defect;
import medcode.edit.EditCard;
import medcode.edit.EditContext;
import medcode.edit.ListedProcedure;
import medcode.edit.Severity;

/** Two modifiers of a line contradict each other. */
public final class ContradictoryModifiers implements ClaimEdit {
    private static final List<CodedRule> RULES = CodedRule.bundled("modifier-conflicts");

    @Override
    public EditCard card() {
        return new EditCard(
                "PX302",
                "modifier-conflict",
                Severity.ERROR,
                "Contradictory modifiers on one line",
                "CPT and HCPCS Level II modifiers; NCCI Policy Manual, chapter I; IOCE edit 102");
    }

    @Override
    public List<Defect> defects(EditContext context) {
        List<Defect> defects = new ArrayList<>();
        for (ListedProcedure line : context.services()) {
            if (line.modifiers().size() > 1) {
                defect(line).ifPresent(defects::add);
            }
        }
        return defects;
    }

    private static Optional<Defect> defect(ListedProcedure line) {
        if (line.hasAny(Modifiers.LEFT) && line.hasAny(Modifiers.RIGHT)) {
            return Optional.of(
                    Defect.of("line " + line.line() + " has modifiers of the left side and of the right", line));
        }
        for (CodedRule rule : RULES) {
            String one = first(line, rule.texts("one"));
            String other = first(line, rule.texts("other"));
            if (!one.isEmpty() && !other.isEmpty() && rule.inForce().holds(line.day())) {
                String message = "line " + line.line() + " has modifiers " + one + " and " + other
                        + ", which contradict each other";
                Defect defect = Defect.of(message, line).quoting(rule.text("authority"));
                return Optional.of(rule.text("severity").isEmpty() ? defect : defect.as(Severity.WARNING));
            }
        }
        return Optional.empty();
    }

    private static String first(ListedProcedure line, List<String> modifiers) {
        for (String modifier : line.modifiers()) {
            if (modifiers.contains(modifier)) {
                return modifier;
            }
        }
        return "";
    }
}
