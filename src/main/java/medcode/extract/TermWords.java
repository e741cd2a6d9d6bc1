package medcode.extract;

import java.util.Optional;
import java.util.Set;
import medcode.index.TermDictionary;
import medcode.lexicon.Lexicon;

/**
 * What stems are to the search for mentions, remembered; bounded, and safe for many threads as a slot is replaced whole.
 *
 * <p>A stem has two slots, so that two frequent ones do not drive each other out.
 */
final class TermWords {
    private static final int SLOT_BITS = 17;
    /** Spreads the hashes of short words, which lie close together: 2 to the 32 by the golden ratio. */
    private static final int SPREAD = 0x9E3779B9;

    private final Lexicon lexicon;
    private final TermDictionary terms;
    private final NamingWords naming;
    private final Misspellings misspellings;
    private final Set<String> sides;
    private final TermWord[] slots = new TermWord[1 << SLOT_BITS];

    TermWords(Lexicon lexicon, TermDictionary terms) {
        this.lexicon = lexicon;
        this.terms = terms;
        this.naming = new NamingWords(lexicon);
        this.misspellings = new Misspellings(lexicon, terms);
        this.sides = lexicon.wordSet("side_words.tsv");
    }

    TermWord of(String stem) {
        int slot = (stem.hashCode() * SPREAD) >>> (Integer.SIZE - SLOT_BITS);
        TermWord first = slots[slot];
        if (first != null && first.written().equals(stem)) {
            return first;
        }
        TermWord second = slots[slot ^ 1];
        if (second != null && second.written().equals(stem)) {
            return second;
        }
        TermWord word = word(stem);
        slots[slot ^ 1] = first;
        slots[slot] = word;
        return word;
    }

    private TermWord word(String stem) {
        int number = number(stem);
        Optional<Mention.Kind> named = naming.of(stem);
        if (number == TermDictionary.UNKNOWN && named.isEmpty()) {
            String meant = misspellings.meant(stem);
            int repaired = number(meant);
            return new TermWord(stem, meant, repaired, terms.isMainTerm(repaired), named);
        }
        return new TermWord(stem, stem, number, terms.isMainTerm(number), named);
    }

    private int number(String stem) {
        if (lexicon.isTermFiller(stem)) {
            return TermDictionary.FILLER;
        }
        int word = terms.word(lexicon.stems().family(stem));
        return sides.contains(stem) ? TermDictionary.passable(word) : word;
    }
}
