package medcode.edit.rule;

import java.util.List;

/** A code that needs documentation, on a claim without a note. */
record Undocumented() implements RuleKind {

    @Override
    public List<List<Coded>> mistakes(List<Coded> spokenOf, RuledClaim claim) {
        return claim.context().isDocumented()
                ? List.of()
                : spokenOf.stream().map(List::of).toList();
    }
}
