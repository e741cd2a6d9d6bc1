package medcode.extract;

import java.util.Optional;

/**
 * What a word is to the search for mentions.
 *
 * @param number its number in the term dictionary, or what {@link medcode.index.TermDictionary} has for other words
 * @param mainTerm true for the noun of a condition, about which other words of a term may stand
 * @param named what it names alone where no term holds it: a medication, a procedure
 */
record TermWord(String stem, int number, boolean mainTerm, Optional<Mention.Kind> named) {

    /** What stands between words: a break or a comma. */
    static TermWord mark(int number) {
        return new TermWord("", number, false, Optional.empty());
    }
}
