package medcode.extract;

import java.util.Optional;
import medcode.index.TermDictionary;
import medcode.lexicon.WordSlots;

/**
 * What a word is to the search for mentions.
 *
 * @param finder what has found it out, for one release
 * @param written its stem as the text has it, by which it is remembered
 * @param key of what is written
 * @param stem the one that is meant, another where the text has it misspelt
 * @param number its number in the term dictionary, or what {@link TermDictionary} has for other words
 * @param mainTerm true for the noun of a condition, about which other words of a term may stand
 * @param leading true for what begins the name of a condition and ends none where another word follows: «chronic»
 * @param named what it names alone where no term holds it: a medication, a procedure
 */
record TermWord(
        TermWords finder,
        String written,
        long key,
        String stem,
        int number,
        boolean mainTerm,
        boolean leading,
        Optional<Mention.Kind> named)
        implements WordSlots.Spelt {

    /** What stands between words: a break or a comma. */
    static TermWord mark(int number) {
        return new TermWord(null, "", 0, "", number, false, false, Optional.empty());
    }

    boolean isMisspelt() {
        return !written.equals(stem);
    }

    /** Not repaired: a name that looks like a misspelt word. */
    TermWord asWritten() {
        return new TermWord(finder, written, key, written, TermDictionary.UNKNOWN, false, false, Optional.empty());
    }
}
