package medcode.index;

import java.util.Arrays;

/** The entries of the words of a phrase, read side by side in their order. */
final class PostingLists {
    /** Stands behind the last posting of each word. */
    static final int END = Integer.MAX_VALUE;

    /** No entry is left. */
    static final int NONE = END >>> 1;

    private static final int[] EMPTY = {END};

    private final int[][] lists;
    private final int[] at;
    private long matched;

    PostingLists(int words) {
        lists = new int[words][];
        at = new int[words];
        Arrays.fill(lists, EMPTY);
    }

    /** The postings of the word at a place of the phrase, as {@link Postings} has them, with the end behind them. */
    void add(int word, int[] postings) {
        lists[word] = postings;
    }

    /** The next entry that holds one of the first words. */
    int next(int leading) {
        int next = END;
        for (int word = 0; word < leading; word++) {
            next = Math.min(next, lists[word][at[word]]);
        }
        return next >>> 1;
    }

    /** Reads what words an entry holds, and the weight of those that it requires; entries before it are passed over. */
    float read(int entry, float[] weight) {
        int first = entry << 1;
        float required = 0;
        matched = 0;
        for (int word = 0; word < lists.length; word++) {
            int[] postings = lists[word];
            int place = at[word];
            while (postings[place] < first) {
                place++;
            }
            for (; postings[place] >>> 1 == entry; place++) {
                matched |= 1L << word;
                required += (postings[place] & 1) == 0 ? weight[word] : 0;
            }
            at[word] = place;
        }
        return required;
    }

    /** The words that the entry read last holds, as bits in the phrase's order. */
    long matched() {
        return matched;
    }
}
