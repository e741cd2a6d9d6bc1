package medcode.edit.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A code stands before one that belongs before it.
 *
 * @param earlier what belongs before it
 */
record WrongOrder(CodeList earlier, SharedCharacters shared) implements RuleKind {

    @Override
    public int codes() {
        return 2;
    }

    @Override
    public List<List<Coded>> mistakes(List<Coded> spokenOf, RuledClaim claim) {
        List<List<Coded>> mistakes = new ArrayList<>();
        for (Coded one : spokenOf) {
            int place = claim.coded().indexOf(one);
            Optional<Coded> late = claim
                    .coded()
                    .subList(place + 1, claim.coded().size())
                    .stream()
                    .filter(other -> earlier.holds(other, claim.context()))
                    .filter(other -> shared.areShared(one.compact(), other.compact()))
                    .findFirst();
            late.ifPresent(other -> mistakes.add(List.of(one, other)));
        }
        return mistakes;
    }
}
