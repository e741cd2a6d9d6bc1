package medcode.lexicon;

/**
 * What words are to a reader, remembered by their spelling: a text repeats its words, and finding out costs more than looking up.
 *
 * <p>Memory is bounded: a word has four slots, and the newest drives out the oldest. Threads may overwrite each other's slots; what is kept is
 * compared before it is used, so that a lost write costs time only.
 */
public final class WordSlots<T extends WordSlots.Spelt> {
    private static final int SETS_BITS = 15;
    private static final int WAYS = 4;
    private static final int LONGEST_PACKED = 8;
    /** Spreads keys that lie close together: 2 to the 64 by the golden ratio. */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final Spelt[] slots = new Spelt[WAYS << SETS_BITS];

    /** Something remembered of a word. */
    public interface Spelt {
        /** The word that it is remembered by. */
        String written();

        /** Its {@link WordSlots#key}. */
        long key();
    }

    /** What is remembered of the word at {@code start} (inclusive) to {@code end} (exclusive), or null. */
    public T of(String text, int start, int end) {
        long key = key(text, start, end);
        int first = first(key);
        for (int way = 0; way < WAYS; way++) {
            Spelt kept = slots[first + way];
            if (kept == null) {
                return null;
            }
            if (kept.key() == key && (key >= 0 || is(kept.written(), text, start, end))) {
                return known(kept);
            }
        }
        return null;
    }

    /** Remembers, in front of what was remembered before. */
    public void keep(T spelt) {
        int first = first(spelt.key());
        for (int way = WAYS - 1; way > 0; way--) {
            slots[first + way] = slots[first + way - 1];
        }
        slots[first] = spelt;
    }

    /** The word itself where it is short and plain, with the highest bit clear; otherwise a hash of it, with the bit set. */
    public static long key(String text, int start, int end) {
        long key = 0;
        int bits = end - start > LONGEST_PACKED ? 0x80 : 0;
        for (int at = start; at < end && bits < 0x80; at++) {
            char c = text.charAt(at);
            bits |= c;
            key = (key << 8) | c;
        }
        return bits < 0x80 ? key : hash(text, start, end) | Long.MIN_VALUE;
    }

    private static long hash(String text, int start, int end) {
        long hash = (long) end - start;
        for (int at = start; at < end; at++) {
            hash = 31 * hash + text.charAt(at);
        }
        return hash;
    }

    private static boolean is(String written, String text, int start, int end) {
        return written.length() == end - start && text.startsWith(written, start);
    }

    @SuppressWarnings("unchecked") // only keep() writes slots
    private T known(Spelt kept) {
        return (T) kept;
    }

    private static int first(long key) {
        return (int) ((key * SPREAD) >>> (Long.SIZE - SETS_BITS)) * WAYS;
    }
}
