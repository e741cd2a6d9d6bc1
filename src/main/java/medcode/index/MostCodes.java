package medcode.index;

import java.util.Arrays;

/** The codes of one wording, in the order of the publications; of what leads everywhere only the first. */
final class MostCodes {
    private static final int MOST = 8;

    private MostCodes() {}

    static int[] union(int[] known, int[] added) {
        for (int code : known) {
            if (code == added[0]) {
                return known;
            }
        }
        if (known.length == MOST) {
            return known;
        }
        int[] both = Arrays.copyOf(known, known.length + 1);
        both[known.length] = added[0];
        return both;
    }
}
