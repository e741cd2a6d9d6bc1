package medcode.extract;

import medcode.index.TermDictionary;
import medcode.lexicon.Lexicon;

/** The numbers of stems in a term dictionary, remembered; bounded, and safe for many threads as a slot is replaced whole. */
final class WordNumbers {
    private static final int SLOTS = 1 << 14;

    private final Lexicon lexicon;
    private final TermDictionary terms;
    private final Known[] slots = new Known[SLOTS];

    WordNumbers(Lexicon lexicon, TermDictionary terms) {
        this.lexicon = lexicon;
        this.terms = terms;
    }

    private record Known(String stem, int number) {}

    /** The number, {@link TermDictionary#FILLER} or {@link TermDictionary#UNKNOWN}. */
    int of(String stem) {
        int hash = stem.hashCode();
        int slot = (hash ^ (hash >>> 14)) & (SLOTS - 1);
        Known known = slots[slot];
        if (known == null || !known.stem.equals(stem)) {
            known = new Known(stem, lexicon.isTermFiller(stem) ? TermDictionary.FILLER : terms.word(stem));
            slots[slot] = known;
        }
        return known.number;
    }
}
