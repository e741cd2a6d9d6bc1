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

/** An external cause of morbidity stands first; the first letter tells, so that an invalid code counts too. */
public final class ExternalCauseFirstListed implements ClaimEdit {
    private static final List<CodedRule> RULES = CodedRule.bundled("external-causes");

    @Override
    public EditCard card() {
        return new EditCard(
                "DX301",
                "external-cause-first-listed",
                Severity.ERROR,
                "External cause of morbidity code as principal/first-listed",
                "ICD-10-CM guidelines I.C.20.a.6; MCE edit 2; IOCE edit 5");
    }

    @Override
    public Set<String> hidesOfFirst() {
        return Set.of("DX205", "DX303");
    }

    @Override
    public List<Defect> defects(EditContext context) {
        Optional<ListedDiagnosis> first = context.firstListed();
        if (first.isEmpty() || isOfNoSuchSystem(first.get()) || !isExternalCause(first.get(), context)) {
            return List.of();
        }
        String message =
                first.get().code() + " is an external cause and cannot be first-listed; the injury or condition"
                        + " that it caused goes first";
        return List.of(Defect.of(message, first.get()));
    }

    private static boolean isOfNoSuchSystem(ListedDiagnosis listed) {
        return listed.failed().isPresent()
                && (listed.failed().get() instanceof WrongCodeSystem
                        || listed.failed().get() instanceof InvalidFormat);
    }

    static boolean isExternalCause(ListedDiagnosis listed, EditContext context) {
        for (CodedRule rule : RULES) {
            if (rule.lists("letters", listed.code()) && rule.inForce().holds(context.day())) {
                return true;
            }
        }
        return false;
    }
}
