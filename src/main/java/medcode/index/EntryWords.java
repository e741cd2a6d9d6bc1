package medcode.index;

import java.io.IOException;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.util.Arrays;
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

    /** More phrases are looked up for many notes alone. */
    static final int PHRASES_OF_NOTES = 100;

    static final int SIEVE_BITS = 29;
    private static final long SIEVE = (1L << SIEVE_BITS) - 1;
    private static final int PLACE_BITS = 24;
    static final int OWN_SHIFT = SIEVE_BITS + PLACE_BITS;
    private static final int PART_BITS = 5;
    static final int PARTS = (1 << PART_BITS) - 1;
    static final int SHORT_SHIFT = OWN_SHIFT + PART_BITS;

    /** The number of an entry, inverted, its weight, and its words, with the lowest bit set where they are optional. */
    private final MappedInts words;
    /** Where the leads of each word begin. */
    private final IntBuffer leadStarts;
    /**
     * For each word from the highest bit on: how many parts of an entry the word and its lighter ones are short of all; the
     * parts that it has itself; the place of the entry; a sieve of its other required words.
     */
    private final LongBuffer leads;

    EntryWords(IntBuffer words, IntBuffer leadStarts, LongBuffer leads) {
        this.words = new MappedInts(words, PHRASES_OF_NOTES);
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
        out.ints(words.mapped().array());
        out.ints(leadStarts.array());
        out.longs(leads.array());
    }

    /** Stands for a word in a sieve. */
    static long bit(int word) {
        return 1L << (word % SIEVE_BITS);
    }

    /** The places of the entries that a word of a phrase leads to, without those that can not hold the share. */
    private final class Leads {
        private final long sieve;
        private final int least;
        /** For each bit how many words as heavy as this one the others make together that have the bit. */
        private final float[] others = new float[SIEVE_BITS];

        private final boolean whole;
        private final long[] all;
        private int at;

        Leads(int[] phrase, float[] weights, int place, double share) {
            int word = phrase[place];
            long bits = 0;
            for (int i = 0; i < phrase.length; i++) {
                if (phrase[i] >= 0 && phrase[i] != word) {
                    bits |= bit(phrase[i]);
                    others[phrase[i] % SIEVE_BITS] += weights[i] <= weights[place] ? weights[i] / weights[place] : 0;
                }
            }
            sieve = bits;
            least = (int) (PARTS * (share - ROUNDING));
            whole = share >= WHOLE;
            all = below(((long) (PARTS * (1 - share + ROUNDING)) + 1) << SHORT_SHIFT, word);
        }

        private long[] below(long limit, int word) {
            int start = leadStarts.get(word);
            int end = leadStarts.get(word + 1);
            for (int low = start; low < end; ) {
                int middle = (low + end) >>> 1;
                if (leads.get(middle) < limit) {
                    low = middle + 1;
                } else {
                    end = middle;
                }
            }
            long[] below = new long[end - start];
            leads.get(start, below);
            return below;
        }

        private boolean mayHold(long lead) {
            return whole ? (lead & ~sieve & SIEVE) == 0 : (((lead >>> OWN_SHIFT) & PARTS) + 1) * held(lead) >= least;
        }

        /** How many words as heavy as this one an entry may hold together; heavier ones lead to it too. */
        private float held(long lead) {
            float held = 1 + (float) ROUNDING;
            for (long left = lead & sieve; left != 0; left &= left - 1) {
                held += others[Long.numberOfTrailingZeros(left)];
            }
            return held;
        }

        /** The next place, or -1. */
        int next() {
            while (at < all.length) {
                long lead = all[at++];
                if (mayHold(lead)) {
                    return (int) (lead >>> SIEVE_BITS) & ((1 << PLACE_BITS) - 1);
                }
            }
            return -1;
        }
    }

    /**
     * The places of the entries that may hold a share, in their order, each once.
     *
     * @param phrase the numbers of its words, -1 for unknown ones
     * @param weights of the words of the phrase
     */
    int[] led(int[] phrase, float[] weights, double share) {
        words.look();
        int[] places = new int[Long.SIZE];
        int count = 0;
        for (int i = 0; i < phrase.length; i++) {
            Leads led = phrase[i] < 0 ? null : new Leads(phrase, weights, i, share);
            for (int place = led == null ? -1 : led.next(); place >= 0; place = led.next()) {
                places = count == places.length ? Arrays.copyOf(places, 2 * count) : places;
                places[count++] = place;
            }
        }
        Arrays.sort(places, 0, count);
        int once = 0;
        for (int i = 0; i < count; i++) {
            if (once == 0 || places[i] != places[once - 1]) {
                places[once++] = places[i];
            }
        }
        return Arrays.copyOf(places, once);
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
        int[] copy = words.copy();
        if (copy != null) {
            phrase.addEntry(copy, at);
            return;
        }
        for (int word = words.get(at); word >= 0; word = words.get(++at)) {
            phrase.add(word >>> 1, (word & 1) == 0);
        }
    }
}
