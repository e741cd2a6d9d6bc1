package medcode.edit.rule;

import java.util.ArrayList;
import java.util.List;

/**
 * A code without the companion that it calls for.
 *
 * @param companions one of which is enough, even an invalid one, which has a finding of its own
 * @param shared what code and companion must have in common
 */
record Without(CodeList companions, SharedCharacters shared) implements RuleKind {

    @Override
    public List<List<Coded>> mistakes(List<Coded> spokenOf, RuledClaim claim) {
        List<Coded> found = new ArrayList<>(claim.of(companions));
        found.addAll(claim.invalid(companions));
        return spokenOf.stream()
                .filter(one -> found.stream().noneMatch(other -> accompanies(other, one)))
                .map(List::of)
                .toList();
    }

    private boolean accompanies(Coded other, Coded one) {
        return !other.equals(one) && shared.areShared(one.compact(), other.compact());
    }
}
