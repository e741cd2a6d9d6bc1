package medcode.lexicon;

/** Bits of words by their hash: most words of a text are none of those looked for, and a bit is faster asked than a map. */
final class Sieve {
    /** Enough for few false answers, and no more: the sieves of all tables together stay in the processor's cache. */
    private static final int BITS_PER_WORD = 16;

    private final long[] bits;

    /** A sieve for about so many words. */
    Sieve(int words) {
        bits = new long[Integer.highestOneBit(Math.max(Long.SIZE, words * BITS_PER_WORD)) / Long.SIZE];
    }

    void add(int hash) {
        bits[bit(hash) / Long.SIZE] |= 1L << bit(hash);
    }

    /** False where no word with this hash was added. */
    boolean mayHold(int hash) {
        return (bits[bit(hash) / Long.SIZE] & 1L << bit(hash)) != 0;
    }

    private int bit(int hash) {
        return (hash ^ (hash >>> 13)) & (bits.length * Long.SIZE - 1);
    }
}
