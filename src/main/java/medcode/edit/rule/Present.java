package medcode.edit.rule;

import java.util.List;

/** The code itself is the mistake, or where it stands. */
record Present() implements RuleKind {

    @Override
    public List<List<Coded>> mistakes(List<Coded> spokenOf, RuledClaim claim) {
        return spokenOf.stream().map(List::of).toList();
    }
}
