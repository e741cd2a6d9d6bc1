package medcode.index;

import java.io.IOException;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.List;
import medcode.input.BadInput;

/**
 * The words of each entry, and for each word the entries that it leads to.
 *
 * <p>Whoever states a share of an entry's words, by weight, states one that weighs so much together with all lighter ones.
 * So an entry is found by few of its words, the rarest; those that a word leads to for the largest share come first.
 */
final class EntryWords {
    /** Nobody may ask for a smaller share. */
    private static final double LEAST = 0.33;
    /** Of so large a share not even the lightest word is missing. */
    private static final double WHOLE = 0.999;
    /** What adding weights in another order may change of a share. */
    private static final double ROUNDING = 1e-4;

    private static final int SIEVE_BITS = 29;
    private static final long SIEVE = (1L << SIEVE_BITS) - 1;
    private static final int PLACE_BITS = 24;
    private static final int OWN_SHIFT = SIEVE_BITS + PLACE_BITS;
    private static final int PART_BITS = 5;
    private static final int PARTS = (1 << PART_BITS) - 1;
    private static final int SHORT_SHIFT = OWN_SHIFT + PART_BITS;

    /** The number of an entry, inverted, its weight, and its words, with the lowest bit set where they are optional. */
    private final IntBuffer words;
    /** Where the leads of each word begin. */
    private final IntBuffer leadStarts;
    /**
     * For each word from the highest bit on: how many parts of an entry the word and its lighter ones are short of all; the
     * parts that it has itself; the place of the entry; a sieve of its other required words.
     */
    private final LongBuffer leads;

    private EntryWords(IntBuffer words, IntBuffer leadStarts, LongBuffer leads) {
        this.words = words;
        this.leadStarts = leadStarts;
        this.leads = leads;
    }

    static EntryWords read(MappedSections sections) throws BadInput {
        return new EntryWords(
                sections.next().asIntBuffer(),
                sections.next().asIntBuffer(),
                sections.next().asLongBuffer());
    }

    /** Writes three sections. */
    void write(SectionOutput out) throws IOException {
        out.ints(words.array());
        out.ints(leadStarts.array());
        out.longs(leads.array());
    }

    /**
     * Turns round what entries each word has.
     *
     * @param postings of each word, as {@link Postings} has them
     * @param required what the words that an entry requires weigh together
     */
    static EntryWords of(List<int[]> postings, float[] weights, float[] required) {
        int[] words = words(postings, required);
        long[][] found = new long[weights.length][];
        int[] sizes = new int[weights.length];
        for (int word = 0; word < weights.length; word++) {
            found[word] = new long[postings.get(word).length];
        }
        for (int place = 0; place < words.length - 1; place = end(words, place)) {
            lead(words, place, weights, found, sizes);
        }
        int[] starts = new int[weights.length + 1];
        for (int word = 0; word < weights.length; word++) {
            Arrays.sort(found[word], 0, sizes[word]);
            starts[word + 1] = starts[word] + sizes[word];
        }
        LongBuffer leads = LongBuffer.allocate(starts[weights.length]);
        for (int word = 0; word < weights.length; word++) {
            leads.put(found[word], 0, sizes[word]);
        }
        return new EntryWords(IntBuffer.wrap(words), IntBuffer.wrap(starts), leads);
    }

    private static int[] words(List<int[]> postings, float[] required) {
        int[] places = new int[required.length + 1];
        for (int[] ofWord : postings) {
            for (int posting : ofWord) {
                places[(posting >>> 1) + 1]++;
            }
        }
        for (int entry = 1; entry < places.length; entry++) {
            places[entry] += places[entry - 1] + 2;
        }
        int[] words = new int[places[required.length] + 1];
        for (int entry = 0; entry < required.length; entry++) {
            words[places[entry]++] = ~entry;
            words[places[entry]++] = Float.floatToIntBits(required[entry]);
        }
        words[words.length - 1] = ~required.length;
        for (int word = 0; word < postings.size(); word++) {
            for (int posting : postings.get(word)) {
                words[places[posting >>> 1]++] = word << 1 | posting & 1;
            }
        }
        return words;
    }

    private static int end(int[] words, int place) {
        int at = place + 2;
        while (words[at] >= 0) {
            at++;
        }
        return at;
    }

    private static void lead(int[] words, int place, float[] weights, long[][] found, int[] sizes) {
        float whole = Float.intBitsToFloat(words[place + 1]);
        int end = end(words, place);
        float[] own = new float[end - place - 2];
        long[] bits = new long[own.length];
        for (int i = 0; i < own.length; i++) {
            int word = words[place + 2 + i];
            boolean optional = (word & 1) != 0;
            own[i] = whole == 0 ? 1 : optional ? 0 : weights[word >>> 1] / whole;
            bits[i] = optional ? 0 : bit(word >>> 1);
        }
        for (int i = 0; i < own.length; i++) {
            double share = 0;
            long others = 0;
            for (int other = 0; other < own.length; other++) {
                share += own[other] <= own[i] ? own[other] : 0;
                others |= other == i ? 0 : bits[other];
            }
            if (own[i] > 0 && share >= LEAST) {
                int word = words[place + 2 + i] >>> 1;
                found[word][sizes[word]++] = (long) (PARTS * (1 - Math.min(1, share))) << SHORT_SHIFT
                        | (long) (PARTS * own[i]) << OWN_SHIFT
                        | (long) place << SIEVE_BITS
                        | others;
            }
        }
    }

    private static long bit(int word) {
        return 1L << word % SIEVE_BITS;
    }

    /** The places of the entries that a word of a phrase leads to, without those that can not hold the share. */
    final class Leads {
        private final long sieve;
        private final long limit;
        private final int least;
        /** The word itself, and those whose bits others have too. */
        private final int hidden;

        private final boolean whole;
        private final int end;
        private int at;

        /** @param phrase the numbers of its words, -1 for unknown ones */
        Leads(int[] phrase, int word, double share) {
            long bits = 0;
            int others = 0;
            for (int other : phrase) {
                bits |= other < 0 || other == word ? 0 : bit(other);
                others += other < 0 || other == word ? 0 : 1;
            }
            sieve = bits;
            hidden = 1 + others - Long.bitCount(bits);
            limit = (long) (PARTS * (1 - share + ROUNDING)) + 1 << SHORT_SHIFT;
            least = (int) (PARTS * (share - ROUNDING));
            whole = share >= WHOLE;
            at = leadStarts.get(word);
            end = leadStarts.get(word + 1);
        }

        /** The other words that are stated are lighter than the word, or lead to the entry too. */
        private boolean mayHold(long lead) {
            return whole
                    ? (lead & ~sieve & SIEVE) == 0
                    : ((lead >>> OWN_SHIFT & PARTS) + 1) * (hidden + Long.bitCount(lead & sieve)) >= least;
        }

        /** The next place, or -1. */
        int next() {
            while (at < end) {
                long lead = leads.get(at++);
                if (lead >= limit) {
                    return -1;
                }
                if (mayHold(lead)) {
                    return (int) (lead >>> SIEVE_BITS) & (1 << PLACE_BITS) - 1;
                }
            }
            return -1;
        }
    }

    int entry(int place) {
        return ~words.get(place);
    }

    /** The weight of all words that an entry requires. */
    float required(int place) {
        return Float.intBitsToFloat(words.get(place + 1));
    }

    /** Sets the places of a phrase at which words of an entry stand. */
    void read(int place, PhrasePlaces phrase) {
        phrase.clear();
        int at = place + 2;
        for (int word = words.get(at); word >= 0; word = words.get(++at)) {
            phrase.add(word >>> 1, (word & 1) == 0);
        }
    }
}
