package medcode.tabular;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** How far the title of a bilateral code is from that of a right one, which has its own words for the same organ. */
final class TitleDistance {
    static final int UNLIKE = Integer.MAX_VALUE;

    /** Long enough to tell words apart, short enough that singular and plural are one: artery, arteries. */
    private static final int STEM = 4;

    private TitleDistance() {}

    /** The words that the bilateral title leaves out; {@link #UNLIKE} where it has one that the other lacks. */
    static int of(String right, String bilateral) {
        Set<String> missing = stems(right, Side.RIGHT);
        int words = missing.size();
        Set<String> kept = stems(bilateral, Side.BILATERAL);
        if (!missing.containsAll(kept)) {
            return UNLIKE;
        }
        return words - kept.size();
    }

    private static Set<String> stems(String title, Side side) {
        Set<String> stems = new HashSet<>();
        for (String word : title.toLowerCase(Locale.ROOT).split("[ ,]+")) {
            if (!word.equals(side.word()) && !word.equals("the")) {
                stems.add(stem(word));
            }
        }
        return stems;
    }

    private static String stem(String word) {
        String singular = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
        return singular.length() > STEM ? singular.substring(0, STEM) : singular;
    }
}
