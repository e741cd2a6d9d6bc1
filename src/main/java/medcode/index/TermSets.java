package medcode.index;

import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.util.Map;

/**
 * Terms by the set of their words, in whatever order a note writes them; a set is looked up by the sum of its words' keys,
 * so that a search that adds a word adds a number.
 */
final class TermSets {
    /** How many longs the bits of pairs take. */
    static final int PAIRS = 1 << 17;

    private final LongBuffer keys;
    private final IntBuffer terms;
    private final int mask;
    /** Most words beside a main term are in no term with it, and a bit of the heap is faster asked than the mapped file. */
    private final long[] pairs = new long[PAIRS];

    TermSets(LongBuffer keys, IntBuffer terms, LongBuffer pairs) {
        this.keys = keys;
        this.terms = terms;
        this.mask = keys.limit() - 1;
        pairs.get(0, this.pairs);
    }

    /** How many slots a number of sets needs: a power of two. */
    static int slots(int sets) {
        return Integer.highestOneBit(Math.max(sets, 1) * 3 / 2 + 1) << 1;
    }

    /** The key of a word; its set's key is the sum. */
    static long key(int word) {
        long key = (word + 1) * 0x9E3779B97F4A7C15L;
        key = (key ^ (key >>> 30)) * 0xBF58476D1CE4E5B9L;
        key = (key ^ (key >>> 27)) * 0x94D049BB133111EBL;
        return key ^ (key >>> 31);
    }

    /** False where no term holds two words, a main term among them, whose keys have this sum. */
    boolean mayHold(long pair) {
        return (pairs[word(pair)] & 1L << pair) != 0;
    }

    static void mark(long pair, long[] pairs) {
        pairs[word(pair)] |= 1L << pair;
    }

    private static int word(long pair) {
        return (int) (pair >>> 40) & (PAIRS - 1);
    }

    /** The number of the term whose words have this key, or -1. */
    int term(long key) {
        int slot = (int) key & mask;
        long known = keys.get(slot);
        while (known != 0) {
            if (known == key) {
                return terms.get(slot);
            }
            slot = (slot + 1) & mask;
            known = keys.get(slot);
        }
        return -1;
    }

    /** Puts the sets into their slots; the terms are numbered in the order of the map from {@code first} on. */
    static void put(Map<Long, int[]> sets, int first, long[] keys, int[] terms) {
        int term = first;
        for (long key : sets.keySet()) {
            int slot = (int) key & (keys.length - 1);
            while (keys[slot] != 0) {
                slot = (slot + 1) & (keys.length - 1);
            }
            keys[slot] = key;
            terms[slot] = term++;
        }
    }
}
