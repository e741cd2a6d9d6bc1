package medcode.index;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Builds the binary value of one record: numbers with seven bits to a byte, text as its length and UTF-8. */
final class RecordOutput {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);

    RecordOutput number(int value) {
        int rest = value;
        while ((rest & ~0x7F) != 0) {
            bytes.write((rest & 0x7F) | 0x80);
            rest >>>= 7;
        }
        bytes.write(rest);
        return this;
    }

    RecordOutput flag(boolean value) {
        bytes.write(value ? 1 : 0);
        return this;
    }

    RecordOutput text(String value) {
        byte[] encoded = value.getBytes(StandardCharsets.UTF_8);
        number(encoded.length);
        bytes.writeBytes(encoded);
        return this;
    }

    /** A text without what it shares with the beginning of another, which the reader must have too. */
    RecordOutput text(String value, String base) {
        int shared = 0;
        while (shared < Math.min(value.length(), base.length()) && value.charAt(shared) == base.charAt(shared)) {
            shared++;
        }
        return number(shared).text(value.substring(shared));
    }

    /** The bytes from a place on, as they are. */
    RecordOutput bytes(byte[] source, int from) {
        bytes.write(source, from, source.length - from);
        return this;
    }

    int size() {
        return bytes.size();
    }

    byte[] bytes() {
        return bytes.toByteArray();
    }
}
