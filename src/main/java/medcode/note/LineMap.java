package medcode.note;

import java.util.Arrays;

/** Lines and columns of a text; both count from 1, columns in UTF-16. */
public final class LineMap {
    private final int[] starts;

    private LineMap(int[] starts) {
        this.starts = starts;
    }

    public static LineMap of(String text) {
        int[] starts = new int[16];
        int lines = 1;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\n') {
                if (lines == starts.length) {
                    starts = Arrays.copyOf(starts, lines * 2);
                }
                starts[lines++] = i + 1;
            }
        }
        return new LineMap(Arrays.copyOf(starts, lines));
    }

    public int line(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    public int column(int offset) {
        return offset - starts[line(offset) - 1] + 1;
    }
}
