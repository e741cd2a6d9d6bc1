package medcode.index;

import java.nio.IntBuffer;
import java.util.Arrays;

/**
 * The words of each entry, and for each word the entries that it leads to.
 *
 * <p>Whoever states a share of an entry's words, by weight, states one that weighs so much together with all lighter ones.
 * So an entry is found by few of its words, the rarest; those that a word leads to for the largest share come first.
 */
final class EntryWords {
    /** Nobody may ask for a smaller share. */
    static final double LEAST = 0.33;
    /** What adding weights in another order may change of a share. */
    private static final double ROUNDING = 1e-4;

    private static final int ENTRY_BITS = 26;
    private static final int ENTRY = (1 << ENTRY_BITS) - 1;
    private static final int PARTS = (1 << (Integer.SIZE - 1 - ENTRY_BITS)) - 1;

    /** An entry's words; the lowest bit of each says that it is optional there. */
    private final int[] wordStarts;

    private final int[] words;
    /** A word's entries; the bits above an entry are how many parts of it the word and lighter ones are short of all. */
    private final int[] leadStarts;

    private final int[] leads;

    /**
     * Turns round what entries each word has.
     *
     * @param starts where the postings of each word begin
     * @param postings as {@link Postings} has them
     */
    EntryWords(IntBuffer starts, IntBuffer postings, float[] weights, int entries) {
        leadStarts = new int[starts.limit()];
        starts.get(0, leadStarts);
        int[] all = new int[postings.limit()];
        postings.get(0, all);
        wordStarts = new int[entries + 1];
        words = turned(all, wordStarts);
        leads = new int[all.length];
        int[] ends = Arrays.copyOf(leadStarts, weights.length);
        for (int entry = 0; entry < entries; entry++) {
            lead(entry, weights, ends);
        }
        for (int word = 0; word < weights.length; word++) {
            Arrays.sort(leads, leadStarts[word], ends[word]);
            Arrays.fill(leads, ends[word], leadStarts[word + 1], Integer.MAX_VALUE);
        }
    }

    private int[] turned(int[] postings, int[] starts) {
        for (int posting : postings) {
            starts[posting >>> 1]++;
        }
        for (int entry = 1; entry < starts.length; entry++) {
            starts[entry] += starts[entry - 1];
        }
        int[] turned = new int[postings.length];
        for (int word = leadStarts.length - 2; word >= 0; word--) {
            for (int at = leadStarts[word + 1] - 1; at >= leadStarts[word]; at--) {
                turned[--starts[postings[at] >>> 1]] = word << 1 | postings[at] & 1;
            }
        }
        return turned;
    }

    private void lead(int entry, float[] weights, int[] ends) {
        double whole = upTo(Float.MAX_VALUE, entry, weights);
        for (int at = wordStarts[entry]; at < wordStarts[entry + 1]; at++) {
            float weight = weights[words[at] >>> 1];
            double share = whole == 0 ? 1 : (words[at] & 1) == 0 ? upTo(weight, entry, weights) / whole : 0;
            if (share >= LEAST) {
                leads[ends[words[at] >>> 1]++] = (int) (PARTS * (1 - share)) << ENTRY_BITS | entry;
            }
        }
    }

    /** What the required words of an entry weigh together of which none is heavier. */
    private double upTo(float weight, int entry, float[] weights) {
        double together = 0;
        for (int at = wordStarts[entry]; at < wordStarts[entry + 1]; at++) {
            float own = weights[words[at] >>> 1];
            together += (words[at] & 1) == 0 && own <= weight ? own : 0;
        }
        return together;
    }

    /** Adds to the places of a phrase what stands in an entry. */
    void read(int entry, PhrasePlaces places) {
        places.clear();
        for (int at = wordStarts[entry]; at < wordStarts[entry + 1]; at++) {
            places.add(words[at] >>> 1, (words[at] & 1) == 0);
        }
    }

    /** Where the entries of a word begin, for {@link #lead}. */
    int start(int word) {
        return leadStarts[word];
    }

    /** Where those end that the word leads to for a share. */
    int end(int word, double share) {
        int limit = (int) (PARTS * (1 - share + ROUNDING)) << ENTRY_BITS | ENTRY;
        int end = leadStarts[word];
        while (end < leadStarts[word + 1] && leads[end] <= limit) {
            end++;
        }
        return end;
    }

    int lead(int at) {
        return leads[at] & ENTRY;
    }
}
