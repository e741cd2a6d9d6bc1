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

/** A modifier stands at a procedure of another kind than it is for. */
public final class ModifierOnWrongCode implements ClaimEdit {
    private static final List<CodedRule> RULES = CodedRule.bundled("modifier-scope");

    @Override
    public EditCard card() {
        return new EditCard(
                "PX306",
                "modifier-on-wrong-code",
                Severity.ERROR,
                "Modifier not applicable to this kind of code",
                "CPT and HCPCS Level II modifiers; NCCI Policy Manual, chapter I");
    }

    @Override
    public List<Defect> defects(EditContext context) {
        List<Defect> defects = new ArrayList<>();
        for (ListedProcedure line : context.services()) {
            if (!line.modifiers().isEmpty()) {
                RULES.forEach(rule -> defect(rule, line).ifPresent(defects::add));
            }
        }
        return defects;
    }

    private static Optional<Defect> defect(CodedRule rule, ListedProcedure line) {
        boolean takes = rule.lists("only", line.code());
        if (takes || (rule.ranges().containsKey("not") && !rule.lists("not", line.code()))) {
            return Optional.empty();
        }
        for (String modifier : line.modifiers()) {
            if (rule.lists("within", line.code()) && rule.texts("modifiers").contains(modifier)) {
                String message = "modifier " + modifier + " is for " + rule.text("takes") + ", not for " + line.code();
                return Optional.of(Defect.of(message, line).quoting(rule.text("authority")));
            }
        }
        return Optional.empty();
    }
}
