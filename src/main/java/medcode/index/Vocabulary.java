package medcode.index;

import medcode.lexicon.Memory;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** The stems of all entry terms, sorted and numbered, and the repair of misspelt ones. */
final class Vocabulary {
    private static final int LONG = 9;
    private static final int REPAIRABLE = 6;

    private final MappedStrings words;
    /** Of each word that was looked at, 0 of the others; threads that look at once find the same. */
    private final int[] letters;

    private final Memory<String, Integer> numbers = new Memory<>(this::find);
    private final Memory<String, Integer> repaired = new Memory<>(this::repair);

    Vocabulary(MappedStrings words) {
        this.words = words;
        this.letters = new int[words.size()];
    }

    /** The number of a stem, or -1 where no entry holds it. */
    int number(String stem) {
        return numbers.of(stem);
    }

    private int find(String stem) {
        int word = words.firstFrom(stem);
        return word < words.size() && words.get(word).equals(stem) ? word : -1;
    }

    /**
     * The stem nearest to a misspelt one: with the same first letter and one change (two in long words), alone in being
     * that near; -1 where there is none. Short words are never repaired: «ileum» is not a slip for «ilium».
     */
    int nearest(String stem) {
        return repaired.of(stem);
    }

    private int repair(String stem) {
        int allowed = stem.length() >= LONG ? 2 : stem.length() >= REPAIRABLE ? 1 : 0;
        if (allowed == 0) {
            return -1;
        }
        LevenshteinDistance distance = new LevenshteinDistance(allowed);
        int wanted = letters(stem);
        int nearest = -1;
        int least = allowed + 1;
        int end = words.firstFrom(String.valueOf((char) (stem.charAt(0) + 1)));
        for (int word = words.firstFrom(stem.substring(0, 1)); word < end; word++) {
            boolean near = words.bytes(word) >= stem.length() - allowed
                    && Integer.bitCount(wanted ^ letters(word)) <= 2 * allowed;
            int changes = near ? distance.apply(stem, words.get(word)) : -1;
            if (changes >= 0 && changes <= least) {
                nearest = changes < least ? word : -1;
                least = changes;
            }
        }
        return nearest;
    }

    private int letters(int word) {
        int known = letters[word];
        if (known == 0) {
            known = letters(words.get(word));
            letters[word] = known;
        }
        return known;
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
