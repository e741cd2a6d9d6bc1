package medcode.edit.rule;

import java.util.ArrayList;
import java.util.List;

/**
 * More than one code of a list of which a claim has one.
 *
 * @param shared what they must have in common
 */
record Several(SharedCharacters shared) implements RuleKind {

    @Override
    public int codes() {
        return Integer.MAX_VALUE;
    }

    @Override
    public List<List<Coded>> mistakes(List<Coded> spokenOf, RuledClaim claim) {
        List<List<Coded>> mistakes = new ArrayList<>();
        List<Coded> left = new ArrayList<>(spokenOf);
        while (!left.isEmpty()) {
            String first = left.get(0).compact();
            List<Coded> alike = left.stream()
                    .filter(one -> shared.areShared(first, one.compact()))
                    .toList();
            if (alike.size() > 1) {
                mistakes.add(alike);
            }
            left.remove(0);
            left.removeAll(alike);
        }
        return mistakes;
    }
}
