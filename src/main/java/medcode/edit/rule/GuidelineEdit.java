package medcode.edit.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import medcode.edit.ClaimEdit;
import medcode.edit.Defect;
import medcode.edit.EditCard;
import medcode.edit.EditContext;
import medcode.edit.ListedDiagnosis;

/** An edit that a rules file states: what guidelines, conventions or a site's own policies say of codes together. */
public final class GuidelineEdit implements ClaimEdit {
    private final EditCard card;
    private final String explanation;
    private final Set<String> hides;
    private final Set<String> hidesOfFirst;
    private final boolean once;
    private final List<Rule> rules;
    /** What any of the rules may speak of. */
    private final CodeRanges diagnoses;

    private final CodeRanges services;

    /**
     * @param explanation empty where it stands in a file of its own
     * @param once for rules that are several views of one mistake: the first that finds something speaks
     */
    GuidelineEdit(
            EditCard card,
            String explanation,
            Set<String> hides,
            Set<String> hidesOfFirst,
            boolean once,
            List<Rule> rules) {
        this.card = card;
        this.explanation = explanation;
        this.hides = Set.copyOf(hides);
        this.hidesOfFirst = Set.copyOf(hidesOfFirst);
        this.once = once;
        this.rules = List.copyOf(rules);
        CodeRanges allDiagnoses = CodeRanges.NONE;
        CodeRanges allServices = CodeRanges.NONE;
        for (Rule rule : this.rules) {
            for (CodeList.Part part : rule.codes().parts()) {
                allDiagnoses = allDiagnoses.and(part.codes());
                allServices = allServices.and(part.services());
            }
        }
        this.diagnoses = allDiagnoses;
        this.services = allServices;
    }

    @Override
    public EditCard card() {
        return card;
    }

    @Override
    public String explanation() {
        return explanation.isEmpty() ? ClaimEdit.super.explanation() : explanation;
    }

    @Override
    public Set<String> hides() {
        return hides;
    }

    @Override
    public Set<String> hidesOfFirst() {
        return hidesOfFirst;
    }

    @Override
    public List<Defect> defects(EditContext context) {
        RuledClaim claim = RuledClaim.of(context);
        if (!claim.hasAny(diagnoses, services)) {
            return List.of();
        }
        List<Defect> defects = new ArrayList<>();
        for (Rule rule : rules) {
            if (rule.mayConcern(claim)) {
                for (Defect defect : rule.defects(claim)) {
                    if (isNew(defect, defects)) {
                        defects.add(defect);
                    }
                }
            }
        }
        return defects;
    }

    /** True where the edit would find it, if it stood first. */
    boolean isAgainstFirst(ListedDiagnosis listed, EditContext context) {
        Coded first = Coded.of(listed.first());
        return rules.stream().anyMatch(rule -> rule.codes().holds(first, context));
    }

    /** One mistake, one finding: not over codes of which an earlier rule speaks already. */
    private boolean isNew(Defect defect, List<Defect> earlier) {
        if (once) {
            return earlier.isEmpty();
        }
        return earlier.stream()
                .noneMatch(other -> other.codes().containsAll(defect.codes()) && other.line() == defect.line());
    }
}
