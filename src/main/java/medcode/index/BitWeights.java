package medcode.index;

/** The weights of up to 32 words, added up for a set of them that is given as bits. */
final class BitWeights {
    private static final int BITS = 8;
    private static final int SETS = 1 << BITS;

    private final float[] sums = new float[Integer.SIZE / BITS * SETS];

    BitWeights(float[] weights) {
        for (int part = 0; part < Integer.SIZE / BITS; part++) {
            for (int set = 1; set < SETS; set++) {
                int bit = Integer.numberOfTrailingZeros(set);
                int word = part * BITS + bit;
                float weight = word < weights.length ? weights[word] : 0;
                sums[part * SETS + set] = sums[part * SETS + (set & (set - 1))] + weight;
            }
        }
    }

    float of(int bits) {
        return sums[bits & 0xFF]
                + sums[SETS + (bits >>> 8 & 0xFF)]
                + sums[2 * SETS + (bits >>> 16 & 0xFF)]
                + sums[3 * SETS + (bits >>> 24)];
    }
}
