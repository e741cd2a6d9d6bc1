package medcode.edit.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Codes that do not go together: one that the rule speaks of, and one of each other list.
 *
 * @param shared what they must have in common
 */
record Together(List<CodeList> others, SharedCharacters shared) implements RuleKind {

    Together {
        others = List.copyOf(others);
    }

    @Override
    public int codes() {
        return others.size() + 1;
    }

    @Override
    public List<List<Coded>> mistakes(List<Coded> spokenOf, RuledClaim claim) {
        List<List<Coded>> mistakes = new ArrayList<>();
        Set<Set<String>> seen = new HashSet<>();
        for (Coded one : spokenOf) {
            List<Coded> together = together(one, claim);
            Set<String> codes = new TreeSet<>();
            together.forEach(coded -> codes.add(coded.compact()));
            if (together.size() == others.size() + 1 && seen.add(codes)) {
                mistakes.add(together);
            }
        }
        return mistakes;
    }

    private List<Coded> together(Coded one, RuledClaim claim) {
        List<Coded> together = new ArrayList<>(List.of(one));
        for (CodeList list : others) {
            Optional<Coded> other = claim.of(list).stream()
                    .filter(coded -> !together.contains(coded))
                    .filter(coded -> shared.areShared(one.compact(), coded.compact()))
                    .findFirst();
            other.ifPresent(together::add);
        }
        return together;
    }
}
