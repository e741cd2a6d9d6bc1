package medcode.index;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.IntBuffer;

/** The word that leads to each node of a trie: two bytes where the words are few enough, else four. */
final class TrieLabels {
    private static final int FEW = 1 << Character.SIZE;

    private final CharBuffer narrow;
    private final IntBuffer wide;
    /** Of narrow labels, once many are asked for. */
    private volatile char[] copy;

    private TrieLabels(CharBuffer narrow, IntBuffer wide) {
        this.narrow = narrow;
        this.wide = wide;
    }

    static TrieLabels of(ByteBuffer bytes, int words) {
        return words < FEW ? new TrieLabels(bytes.asCharBuffer(), null) : new TrieLabels(null, bytes.asIntBuffer());
    }

    /** How many bytes the labels take. */
    static int bytes(int nodes, int words) {
        return nodes * (words < FEW ? Character.BYTES : Integer.BYTES);
    }

    static void put(int[] labels, int words, ByteBuffer file) {
        for (int label : labels) {
            if (words < FEW) {
                file.putChar((char) label);
            } else {
                file.putInt(label);
            }
        }
    }

    /** Many notes are going to be read: from memory that goes several times as fast. */
    void copy() {
        if (narrow != null) {
            char[] all = new char[narrow.limit()];
            narrow.get(0, all);
            copy = all;
        }
    }

    int get(int node) {
        char[] own = copy;
        return own != null ? own[node] : narrow != null ? narrow.get(node) : wide.get(node);
    }
}
