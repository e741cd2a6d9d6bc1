package medcode.edit.rule;

import java.util.ArrayList;
import java.util.List;

/**
 * A code before which nothing stands that must.
 *
 * @param earlier one of which is enough
 */
record NotPreceded(CodeList earlier) implements RuleKind {

    @Override
    public List<List<Coded>> mistakes(List<Coded> spokenOf, RuledClaim claim) {
        List<List<Coded>> mistakes = new ArrayList<>();
        for (Coded one : spokenOf) {
            int place = claim.coded().indexOf(one);
            if (claim.coded().subList(0, place).stream().noneMatch(other -> earlier.holds(other, claim.context()))) {
                mistakes.add(List.of(one));
            }
        }
        return mistakes;
    }
}
