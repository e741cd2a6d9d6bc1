package medcode.edit.rule;

import java.util.Set;

/** Lists of modifiers, from {@code codesets/rules/modifiers.yaml}. */
final class Modifiers {
    static final Set<String> NCCI = named("ncci");
    static final Set<String> LEFT = named("left");
    static final Set<String> RIGHT = named("right");
    /** Those that say that a service was not the same one twice. */
    static final Set<String> REPEATED = named("repeated");
    /** The modifiers of CPT itself. */
    static final Set<String> LEVEL_ONE = named("level-one");

    static final Set<String> BOTH_SIDES = named("both-sides");

    static final Set<String> VISIT_BESIDE_PROCEDURE = named("visit-beside-procedure");
    static final Set<String> DECISION_FOR_SURGERY = named("decision-for-surgery");
    /** Those that say that two visits of one day are two. */
    static final Set<String> SEPARATE_VISIT = named("separate-visit");
    /** Those that say that a service in the days of a procedure is not part of it. */
    static final Set<String> VISIT_IN_GLOBAL_PERIOD = named("visit-in-global-period");

    static final Set<String> PROCEDURE_IN_GLOBAL_PERIOD = named("procedure-in-global-period");

    private Modifiers() {}

    private static Set<String> named(String list) {
        return Set.copyOf(CodedRule.bundled("modifiers", list).texts(list));
    }
}
