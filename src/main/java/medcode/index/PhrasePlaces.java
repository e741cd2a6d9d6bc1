package medcode.index;

/** The places of a phrase at which the words of an entry stand. */
final class PhrasePlaces {
    private final int[] phrase;
    private final float[] weights;
    /** A bit for the last digits of each word: most words of an entry are not in the phrase. */
    private final long sieve;

    private long matched;
    private long required;

    /** @param phrase the numbers of its words, at most 64, -1 for unknown ones */
    PhrasePlaces(int[] phrase, float[] weights) {
        this.phrase = phrase;
        this.weights = weights;
        long bits = 0;
        for (int word : phrase) {
            bits |= word < 0 ? 0 : 1L << word;
        }
        sieve = bits;
    }

    /** Where it is only asked which words stand somewhere. */
    PhrasePlaces(int[] phrase) {
        this(phrase, new float[phrase.length]);
    }

    void clear() {
        matched = 0;
        required = 0;
    }

    void add(int word, boolean isRequired) {
        if ((sieve & 1L << word) != 0) {
            look(word, isRequired);
        }
    }

    /** Adds the words of an entry from a place on, each with its lowest bit set where it is optional, up to a negative number. */
    void addEntry(int[] words, int from) {
        int at = from;
        for (int word = words[at]; word >= 0; word = words[++at]) {
            if ((sieve & 1L << (word >>> 1)) != 0) {
                look(word >>> 1, (word & 1) == 0);
            }
        }
    }

    private void look(int word, boolean isRequired) {
        for (int place = 0; place < phrase.length; place++) {
            if (phrase[place] == word) {
                matched |= 1L << place;
                required |= isRequired ? 1L << place : 0;
            }
        }
    }

    /** The places that the entry holds, as bits in the phrase's order. */
    long matched() {
        return matched;
    }

    /** The weight of those that it requires. */
    float required() {
        float weight = 0;
        for (long left = required; left != 0; left &= left - 1) {
            weight += weights[Long.numberOfTrailingZeros(left)];
        }
        return weight;
    }
}
