package medcode.suggest.problem;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import medcode.extract.Fact;

/** What a side says beside itself: one alone is unilateral, and the right is taken for the dominant one (guideline I.C.6.a). */
public final class Handedness {
    private static final String UNILATERAL = "unilateral";
    private static final String DOMINANT = "dominant";
    private static final String NONDOMINANT = "nondominant";

    private Handedness() {}

    /** What is documented with the dominance of its side where the note says which hand the patient uses. */
    public static Set<String> of(Collection<Fact> facts, Set<String> documented) {
        Set<String> words = new HashSet<>(documented);
        boolean one = documented.contains("left") != documented.contains("right");
        for (Fact fact : facts) {
            boolean ofPerson =
                    fact.kind() == Fact.Kind.DOMINANCE && !fact.value().endsWith(DOMINANT);
            if (one && ofPerson && !documented.contains(DOMINANT) && !documented.contains(NONDOMINANT)) {
                String side = documented.contains("left") ? "left" : "right";
                boolean other = !fact.value().startsWith(side) && fact.value().endsWith("handed");
                words.add(other ? NONDOMINANT : DOMINANT);
            }
        }
        return words;
    }

    /** What is documented with what a side on its own says: that it is one alone, and its dominance. */
    public static Set<String> with(Collection<String> documented) {
        Set<String> words = new HashSet<>(documented);
        if (words.contains("left") != words.contains("right") && !words.contains("bilateral")) {
            words.add(UNILATERAL);
        }
        boolean known = words.contains(DOMINANT) || words.contains(NONDOMINANT);
        if (!known && words.contains("left")) {
            words.add(NONDOMINANT);
        } else if (!known && words.contains("right")) {
            words.add(DOMINANT);
        }
        return words;
    }
}
