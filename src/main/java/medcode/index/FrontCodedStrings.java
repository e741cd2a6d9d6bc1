package medcode.index;

import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Numbered strings of a mapped file of which neighbours begin alike: sixteen to a block, each but the first without the
 * bytes that it shares with the one before; for long lists of index paths.
 */
record FrontCodedStrings(IntBuffer blocks, ByteBuffer bytes) {
    static final int BLOCK = 16;

    String get(int number) {
        ByteBuffer at = bytes.duplicate().position(blocks.get(number / BLOCK));
        RecordInput in = new RecordInput(at);
        byte[] text = {};
        for (int i = 0; i <= number % BLOCK; i++) {
            int shared = in.number();
            int rest = in.number();
            text = Arrays.copyOf(text, shared + rest);
            at.get(text, shared, rest);
        }
        return new String(text, StandardCharsets.UTF_8);
    }
}
