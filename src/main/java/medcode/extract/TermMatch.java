package medcode.extract;

/**
 * A term found in a row of words.
 *
 * @param from its first word
 * @param to behind its last word
 * @param words how many of the words between are its own
 * @param mainTerm the word that it was found by; -1 where its words stand in their order
 */
record TermMatch(int from, int to, int words, int term, int mainTerm) {

    /** True where two terms cannot both be meant; those that coordinated words share a main term for can. */
    boolean excludes(TermMatch other) {
        boolean shared = mainTerm >= 0 && mainTerm == other.mainTerm;
        return !shared && from < other.to && other.from < to;
    }
}
