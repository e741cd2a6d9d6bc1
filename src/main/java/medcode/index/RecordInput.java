package medcode.index;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Reads what {@link RecordOutput} wrote. */
final class RecordInput {
    private final ByteBuffer bytes;

    RecordInput(ByteBuffer bytes) {
        this.bytes = bytes;
    }

    int number() {
        int value = 0;
        for (int shift = 0; ; shift += 7) {
            byte next = bytes.get();
            value |= (next & 0x7F) << shift;
            if (next >= 0) {
                return value;
            }
        }
    }

    boolean flag() {
        return bytes.get() != 0;
    }

    /** A text that was written without what it shares with another. */
    String text(String base) {
        String shared = base.substring(0, number());
        return shared.concat(text());
    }

    String text() {
        byte[] encoded = new byte[number()];
        bytes.get(encoded);
        return new String(encoded, StandardCharsets.UTF_8);
    }
}
