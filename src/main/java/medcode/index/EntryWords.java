package medcode.index;

import java.io.IOException;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import medcode.input.BadInput;

/**
 * The words of each entry, and for each word the entries that it leads to.
 *
 * <p>Whoever states a share of an entry's words, by weight, states one that weighs so much together with all lighter ones.
 * So an entry is found by few of its words, the rarest; those that a word leads to for the largest share come first.
 */
final class EntryWords {
    /** Nobody may ask for a smaller share. */
    static final double LEAST = 0.33;
    /** Of so large a share not even the lightest word is missing. */
    private static final double WHOLE = 0.999;
    /** What adding weights in another order may change of a share. */
    private static final double ROUNDING = 1e-4;

    static final int SIEVE_BITS = 29;
    private static final long SIEVE = (1L << SIEVE_BITS) - 1;
    private static final int PLACE_BITS = 24;
    static final int OWN_SHIFT = SIEVE_BITS + PLACE_BITS;
    private static final int PART_BITS = 5;
    static final int PARTS = (1 << PART_BITS) - 1;
    static final int SHORT_SHIFT = OWN_SHIFT + PART_BITS;

    /** The number of an entry, inverted, its weight, and its words, with the lowest bit set where they are optional. */
    private final IntBuffer words;
    /** Where the leads of each word begin. */
    private final IntBuffer leadStarts;
    /**
     * For each word from the highest bit on: how many parts of an entry the word and its lighter ones are short of all; the
     * parts that it has itself; the place of the entry; a sieve of its other required words.
     */
    private final LongBuffer leads;

    EntryWords(IntBuffer words, IntBuffer leadStarts, LongBuffer leads) {
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

    /** Stands for a word in a sieve. */
    static long bit(int word) {
        return 1L << (word % SIEVE_BITS);
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
            limit = ((long) (PARTS * (1 - share + ROUNDING)) + 1) << SHORT_SHIFT;
            least = (int) (PARTS * (share - ROUNDING));
            whole = share >= WHOLE;
            at = leadStarts.get(word);
            end = leadStarts.get(word + 1);
        }

        /** The other words that are stated are lighter than the word, or lead to the entry too. */
        private boolean mayHold(long lead) {
            return whole
                    ? (lead & ~sieve & SIEVE) == 0
                    : (((lead >>> OWN_SHIFT) & PARTS) + 1) * (hidden + Long.bitCount(lead & sieve)) >= least;
        }

        /** The next place, or -1. */
        int next() {
            while (at < end) {
                long lead = leads.get(at++);
                if (lead >= limit) {
                    return -1;
                }
                if (mayHold(lead)) {
                    return (int) (lead >>> SIEVE_BITS) & ((1 << PLACE_BITS) - 1);
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
