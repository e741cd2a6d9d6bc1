package medcode.index;

import org.apache.commons.text.similarity.LevenshteinDistance;

/** The stems of all entry terms, sorted and numbered, and the repair of misspelt ones. */
final class Vocabulary {
    private static final int LONG = 9;
    private static final int REPAIRABLE = 6;

    private final MappedStrings words;

    Vocabulary(MappedStrings words) {
        this.words = words;
    }

    /** The number of a stem, or -1 where no entry holds it. */
    int number(String stem) {
        int word = words.firstFrom(stem);
        return word < words.size() && words.get(word).equals(stem) ? word : -1;
    }

    /**
     * The stem nearest to a misspelt one: with the same first letter and one change (two in long words), alone in being
     * that near; -1 where there is none. Short words are never repaired: «ileum» is not a slip for «ilium».
     */
    int nearest(String stem) {
        int allowed = stem.length() >= LONG ? 2 : stem.length() >= REPAIRABLE ? 1 : 0;
        if (allowed == 0) {
            return -1;
        }
        LevenshteinDistance distance = new LevenshteinDistance(allowed);
        int letters = letters(stem);
        int nearest = -1;
        int least = allowed + 1;
        for (int word = words.firstFrom(stem.substring(0, 1)); word < words.size(); word++) {
            if (words.bytes(word) < stem.length() - allowed) {
                continue;
            }
            String other = words.get(word);
            if (other.charAt(0) != stem.charAt(0)) {
                break;
            }
            boolean near = Math.abs(other.length() - stem.length()) <= allowed
                    && Integer.bitCount(letters ^ letters(other)) <= 2 * allowed;
            int changes = near ? distance.apply(stem, other) : -1;
            if (changes >= 0 && changes <= least) {
                nearest = changes < least ? word : -1;
                least = changes;
            }
        }
        return nearest;
    }

    /** Which letters a word has, as bits: a change of one letter changes two at most. */
    private static int letters(String word) {
        int letters = 0;
        for (int i = 0; i < word.length(); i++) {
            letters |= 1 << word.charAt(i);
        }
        return letters;
    }
}
