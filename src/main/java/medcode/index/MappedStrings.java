package medcode.index;

import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.nio.charset.StandardCharsets;

/** Numbered strings of a mapped file: their UTF-8 bytes behind each other, and where each begins. */
record MappedStrings(IntBuffer offsets, ByteBuffer bytes) {

    int size() {
        return offsets.limit() - 1;
    }

    String get(int number) {
        byte[] copy = new byte[offsets.get(number + 1) - offsets.get(number)];
        bytes.get(offsets.get(number), copy);
        return new String(copy, StandardCharsets.UTF_8);
    }

    /** The first character of a string that begins with a plain letter or digit. */
    char first(int number) {
        return (char) bytes.get(offsets.get(number));
    }

    /** How many bytes a string takes: never fewer than it has characters. */
    int bytes(int number) {
        return offsets.get(number + 1) - offsets.get(number);
    }

    /** The first string that does not sort before a text by its bytes; the strings must be sorted so. */
    int firstFrom(String text) {
        byte[] wanted = text.getBytes(StandardCharsets.UTF_8);
        int low = 0;
        int high = size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (compare(middle, wanted) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private int compare(int number, byte[] wanted) {
        int start = offsets.get(number);
        int length = offsets.get(number + 1) - start;
        for (int i = 0; i < Math.min(length, wanted.length); i++) {
            int order = Byte.compareUnsigned(bytes.get(start + i), wanted[i]);
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(length, wanted.length);
    }
}
