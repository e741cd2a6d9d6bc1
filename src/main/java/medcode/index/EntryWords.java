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

    private static final int SIEVE_BITS = 29;
    private static final int PLACE_BITS = 24;
    private static final int OWN_SHIFT = SIEVE_BITS + PLACE_BITS;
    private static final int PART_BITS = 5;
    private static final int PARTS = (1 << PART_BITS) - 1;
    private static final int SHORT_SHIFT = OWN_SHIFT + PART_BITS;

    /** The number of an entry, inverted, and behind it its words, with the lowest bit set where they are optional. */
    private final int[] words;

    /** Where the leads of each word begin. */
    private final int[] leadStarts;
    /**
     * For each word from the highest bit on: how many parts of an entry the word and its lighter ones are short of all; the
     * parts that it has itself; the place of the entry; a sieve of its other required words.
     */
    private final long[] leads;

    /**
     * Turns round what entries each word has.
     *
     * @param starts where the postings of each word begin
     * @param postings as {@link Postings} has them
     */
    EntryWords(IntBuffer starts, IntBuffer postings, float[] weights, int entries) {
        int[] postingStarts = new int[starts.limit()];
        starts.get(0, postingStarts);
        int[] all = new int[postings.limit()];
        postings.get(0, all);
        words = turned(postingStarts, all, entries);
        long[] found = new long[all.length];
        int[] ends = Arrays.copyOf(postingStarts, weights.length);
        for (int place = 0; place < words.length - 1; place = end(place)) {
            lead(place, weights, found, ends);
        }
        leadStarts = new int[starts.limit()];
        for (int word = 0; word < weights.length; word++) {
            int size = ends[word] - postingStarts[word];
            Arrays.sort(found, postingStarts[word], ends[word]);
            System.arraycopy(found, postingStarts[word], found, leadStarts[word], size);
            leadStarts[word + 1] = leadStarts[word] + size;
        }
        leads = Arrays.copyOf(found, leadStarts[weights.length]);
    }

    private static int[] turned(int[] starts, int[] postings, int entries) {
        int[] places = new int[entries + 1];
        for (int posting : postings) {
            places[(posting >>> 1) + 1]++;
        }
        for (int entry = 1; entry <= entries; entry++) {
            places[entry] += places[entry - 1] + 1;
        }
        int[] turned = new int[places[entries] + 1];
        for (int entry = 0; entry <= entries; entry++) {
            turned[places[entry]++] = ~entry;
        }
        for (int word = 0; word < starts.length - 1; word++) {
            for (int at = starts[word]; at < starts[word + 1]; at++) {
                turned[places[postings[at] >>> 1]++] = word << 1 | postings[at] & 1;
            }
        }
        return turned;
    }

    private int end(int place) {
        int at = place + 1;
        while (words[at] >= 0) {
            at++;
        }
        return at;
    }

    private void lead(int place, float[] weights, long[] found, int[] ends) {
        int end = end(place);
        double whole = upTo(Float.MAX_VALUE, place, end, weights);
        for (int at = place + 1; at < end; at++) {
            int word = words[at] >>> 1;
            boolean required = (words[at] & 1) == 0;
            double share = whole == 0 ? 1 : required ? upTo(weights[word], place, end, weights) / whole : 0;
            if (share >= LEAST) {
                double own = whole == 0 ? 1 : weights[word] / whole;
                found[ends[word]++] = (long) (PARTS * (1 - share)) << SHORT_SHIFT
                        | (long) (PARTS * own) << OWN_SHIFT
                        | (long) place << SIEVE_BITS
                        | others(word, place, end);
            }
        }
    }

    /** What the required words of an entry weigh together of which none is heavier. */
    private double upTo(float weight, int place, int end, float[] weights) {
        double together = 0;
        for (int at = place + 1; at < end; at++) {
            float own = weights[words[at] >>> 1];
            together += (words[at] & 1) == 0 && own <= weight ? own : 0;
        }
        return together;
    }

    private long others(int word, int place, int end) {
        long sieve = 0;
        for (int at = place + 1; at < end; at++) {
            boolean other = (words[at] & 1) == 0 && words[at] >>> 1 != word;
            sieve |= other ? bit(words[at] >>> 1) : 0;
        }
        return sieve;
    }

    private static long bit(int word) {
        return 1L << word % SIEVE_BITS;
    }

    /** The places of the entries that a word of a phrase leads to, without those that can not hold the share. */
    final class Leads {
        private final long sieve;
        private final long limit;
        private final int alone;
        private final int end;
        private int at;

        /** @param phrase the numbers of its words, -1 for unknown ones */
        Leads(int[] phrase, int word, double share) {
            long others = 0;
            for (int other : phrase) {
                others |= other < 0 || other == word ? 0 : bit(other);
            }
            sieve = others;
            limit = (long) (PARTS * (1 - share + ROUNDING)) + 1 << SHORT_SHIFT;
            alone = (int) (PARTS * (share - ROUNDING));
            at = leadStarts[word];
            end = leadStarts[word + 1];
        }

        /** The next place, or -1. */
        int next() {
            while (at < end && leads[at] < limit) {
                long lead = leads[at++];
                if ((lead & sieve) != 0 || (int) (lead >>> OWN_SHIFT & PARTS) >= alone) {
                    return (int) (lead >>> SIEVE_BITS) & (1 << PLACE_BITS) - 1;
                }
            }
            return -1;
        }
    }

    int entry(int place) {
        return ~words[place];
    }

    /** Adds to the places of a phrase what stands in an entry. */
    void read(int place, PhrasePlaces phrase) {
        phrase.clear();
        for (int at = place + 1; words[at] >= 0; at++) {
            phrase.add(words[at] >>> 1, (words[at] & 1) == 0);
        }
    }
}
