package medcode.extract;

/**
 * A term found in a row of words.
 *
 * @param from its first word
 * @param to behind its last word
 * @param words how many of the words between are its own
 * @param mainTerm the word that it was found by; -1 where its words stand in their order
 * @param coordinated true where other words of it are coordinated with those beside the main term
 */
record TermMatch(int from, int to, int words, int term, int mainTerm, boolean coordinated) {

    /** True where two terms cannot both be meant; those that share a main term by coordination can. */
    boolean excludes(TermMatch other) {
        boolean shared = (coordinated && other.holds(mainTerm)) || (other.coordinated && holds(other.mainTerm));
        return !shared && from < other.to && other.from < to;
    }

    private boolean holds(int word) {
        return from <= word && word < to;
    }
}
