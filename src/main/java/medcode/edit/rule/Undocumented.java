package medcode.edit.rule;

import java.util.List;

/** A code that needs documentation, on a claim that names no note. */
record Undocumented() implements RuleKind {

    @Override
    public List<List<Coded>> mistakes(List<Coded> spokenOf, RuledClaim claim) {
        return claim.context().claim().notes().isEmpty()
                ? spokenOf.stream().map(List::of).toList()
                : List.of();
    }
}
