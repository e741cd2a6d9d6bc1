package medcode.index;

import java.util.Arrays;

/** The entries of the words of a phrase, read side by side in their order. */
final class PostingLists {
    /** Stands behind the last posting of each word. */
    static final int END = Integer.MAX_VALUE;

    /** No entry is left. */
    static final int NONE = END >>> 1;

    private final int[][] lists;
    private final int[] at;
    /** The posting of each word that is read next. */
    private final int[] heads;

    private long matched;

    PostingLists(int words) {
        lists = new int[words][];
        at = new int[words];
        heads = new int[words];
        Arrays.fill(heads, END);
    }

    /** The postings of the word at a place of the phrase, as {@link Postings} has them, with the end behind them. */
    void add(int word, int[] postings) {
        lists[word] = postings;
        heads[word] = postings[0];
    }

    /** The next entry that holds one of the leading words, which are bits in the phrase's order. */
    int next(long leading) {
        int next = END;
        for (int word = 0; word < heads.length; word++) {
            if (heads[word] < next && (leading & (1L << word)) != 0) {
                next = heads[word];
            }
        }
        return next >>> 1;
    }

    /** Reads what words an entry holds, and the weight of those that it requires; entries before it are passed over. */
    float read(int entry, float[] weight) {
        int behind = (entry + 1) << 1;
        float required = 0;
        matched = 0;
        for (int word = 0; word < heads.length; word++) {
            while (heads[word] < behind) {
                if (heads[word] >>> 1 == entry) {
                    matched |= 1L << word;
                    required += (heads[word] & 1) == 0 ? weight[word] : 0;
                }
                heads[word] = lists[word][++at[word]];
            }
        }
        return required;
    }

    /** The words that the entry read last holds, as bits in the phrase's order. */
    long matched() {
        return matched;
    }
}
