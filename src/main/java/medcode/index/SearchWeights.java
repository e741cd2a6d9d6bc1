package medcode.index;

/** How much a word says: more, the fewer entry terms hold it. */
final class SearchWeights {
    private SearchWeights() {}

    static float of(int termsWithWord, int terms) {
        return (float) Math.log(1 + (double) terms / (1 + termsWithWord));
    }
}
