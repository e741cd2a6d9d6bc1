package medcode.edit.rule;

import java.util.Set;
import medcode.edit.ListedProcedure;

/** Lists of modifiers, from {@code codesets/rules/modifiers.yaml}. */
final class Modifiers {
    static final Set<String> NCCI = named("ncci");
    static final Set<String> LEFT = named("left");
    static final Set<String> RIGHT = named("right");
    /** Those that say that a service was not the same one twice. */
    static final Set<String> REPEATED = named("repeated");
    /** The modifiers of CPT itself. */
    static final Set<String> LEVEL_ONE = named("level-one");

    private Modifiers() {}

    private static Set<String> named(String list) {
        return Set.copyOf(CodedRule.bundled("modifiers", list).texts(list));
    }

    static boolean nameSide(ListedProcedure line) {
        return line.hasAny(LEFT) || line.hasAny(RIGHT);
    }
}
