package medcode.edit.rule;

import java.util.List;

/** A kind of mistake that rules describe; it names the coded things that make each one. */
interface RuleKind {

    List<List<Coded>> mistakes(List<Coded> spokenOf, RuledClaim claim);

    /** How many codes a mistake has at most. */
    default int codes() {
        return 1;
    }
}
