package medcode.extract;

import java.util.Set;
import medcode.index.TermDictionary;
import medcode.lexicon.Lexicon;

/** The numbers of stems in a term dictionary, remembered; bounded, and safe for many threads as a slot is replaced whole. */
final class WordNumbers {
    private static final int SLOTS = 1 << 14;

    private final Lexicon lexicon;
    private final TermDictionary terms;
    private final Set<String> sides;
    private final Known[] slots = new Known[SLOTS];

    WordNumbers(Lexicon lexicon, TermDictionary terms) {
        this.lexicon = lexicon;
        this.terms = terms;
        this.sides = lexicon.wordSet("side_words.tsv");
    }

    private record Known(String stem, int number) {}

    /** The number, {@link TermDictionary#FILLER} or {@link TermDictionary#UNKNOWN}. */
    int of(String stem) {
        int hash = stem.hashCode();
        int slot = (hash ^ (hash >>> 14)) & (SLOTS - 1);
        Known known = slots[slot];
        if (known == null || !known.stem.equals(stem)) {
            known = new Known(stem, number(stem));
            slots[slot] = known;
        }
        return known.number;
    }

    private int number(String stem) {
        if (lexicon.isTermFiller(stem)) {
            return TermDictionary.FILLER;
        }
        int word = terms.word(stem);
        return sides.contains(stem) ? TermDictionary.passable(word) : word;
    }
}
