package medcode.suggest;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** The side that is taken for the dominant one where it is not documented: the right, never the left (guideline I.C.6.a). */
final class Handedness {
    private static final String DOMINANT = "dominant";
    private static final String NONDOMINANT = "nondominant";

    private Handedness() {}

    static Set<String> with(Collection<String> documented) {
        Set<String> words = new HashSet<>(documented);
        boolean known = words.contains(DOMINANT) || words.contains(NONDOMINANT);
        if (!known && words.contains("left")) {
            words.add(NONDOMINANT);
        } else if (!known && words.contains("right")) {
            words.add(DOMINANT);
        }
        return words;
    }
}
