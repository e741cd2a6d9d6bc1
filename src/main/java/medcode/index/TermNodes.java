package medcode.index;

import java.nio.IntBuffer;

/**
 * The nodes of a trie at which terms end: a bit for each node, and the number of terms before each 32 nodes.
 *
 * @param bits the first node is the lowest bit of the first number
 */
record TermNodes(IntBuffer bits, IntBuffer before) {
    private static final int SHIFT = 5;

    /** How many numbers hold the bits of so many nodes. */
    static int size(int nodes) {
        return (nodes + (1 << SHIFT) - 1) >> SHIFT;
    }

    static TermNodes of(boolean[] isTerm) {
        int[] bits = new int[size(isTerm.length)];
        int[] before = new int[bits.length];
        int terms = 0;
        for (int node = 0; node < isTerm.length; node++) {
            if (node % (1 << SHIFT) == 0) {
                before[node >> SHIFT] = terms;
            }
            if (isTerm[node]) {
                bits[node >> SHIFT] |= 1 << node;
                terms++;
            }
        }
        return new TermNodes(IntBuffer.wrap(bits), IntBuffer.wrap(before));
    }

    boolean isTerm(int node) {
        return (bits.get(node >> SHIFT) & 1 << node) != 0;
    }

    /** The number of the term that ends at a node, among all in the order of their nodes. */
    int number(int node) {
        int lower = bits.get(node >> SHIFT) & (1 << node) - 1;
        return before.get(node >> SHIFT) + Integer.bitCount(lower);
    }
}
