package medcode.input;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Decodes UTF-8, and as Windows-1252 each byte that is not: sources mix the two without saying so.
 *
 * <p>A byte order mark is left out; that of UTF-16 makes the rest UTF-16.
 */
public final class TextDecoder extends Reader {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private static final int NONE = -1;

    private final InputStream in;
    private final ByteBuffer bytes;
    private CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    /** A character that is read and not yet handed over. */
    private int second = NONE;

    private boolean atStart = true;
    private boolean atEnd;
    private boolean allUtf8 = true;

    public TextDecoder(InputStream in) {
        this(in, 1 << 16);
    }

    /** A decoder that takes little memory, for one of many short streams. */
    public TextDecoder(InputStream in, int buffer) {
        this.in = in;
        this.bytes = ByteBuffer.allocate(buffer).flip();
    }

    /** The text of a few bytes. */
    public static String decoded(byte[] bytes) {
        StringWriter text = new StringWriter();
        try (TextDecoder decoder = new TextDecoder(new ByteArrayInputStream(bytes), bytes.length + 1)) {
            decoder.transferTo(text);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    /** True where the bytes begin with the mark of UTF-16. */
    public static boolean isUtf16(byte[] beginning) {
        return beginning.length > 1 && utf16(beginning[0], beginning[1]) != null;
    }

    private static Charset utf16(byte first, byte second) {
        if (first == (byte) 0xFE && second == (byte) 0xFF) {
            return StandardCharsets.UTF_16BE;
        }
        return first == (byte) 0xFF && second == (byte) 0xFE ? StandardCharsets.UTF_16LE : null;
    }

    /** False once a byte was read as Windows-1252. */
    public boolean isAllUtf8() {
        return allUtf8;
    }

    @Override
    public int read(char[] out, int offset, int length) throws IOException {
        if (length < 2 || second != NONE) {
            return length == 0 ? 0 : one(out, offset);
        }
        if (atStart && bytes.position() == 0) {
            begin();
        }
        CharBuffer target = CharBuffer.wrap(out, offset, length);
        while (true) {
            decode(target);
            int count = target.position() - offset;
            if (atStart && count > 0) {
                atStart = false;
                count = dropMark(out, offset, count);
                target.position(offset + count);
            }
            if (count > 0) {
                return count;
            }
            if (atEnd && !bytes.hasRemaining()) {
                return -1;
            }
            fill();
        }
    }

    /** A character, which may be the half of a pair: the decoder gives pairs only where both have room. */
    private int one(char[] out, int offset) throws IOException {
        if (second == NONE) {
            char[] pair = new char[2];
            int count = read(pair, 0, 2);
            second = count == 2 ? pair[1] : NONE;
            out[offset] = pair[0];
            return Math.min(count, 1);
        }
        out[offset] = (char) second;
        second = NONE;
        return 1;
    }

    /** Reads on until the mark of UTF-16 would be seen. */
    private void begin() throws IOException {
        while (!atEnd && bytes.remaining() < 2) {
            fill();
        }
        Charset utf16 = bytes.remaining() < 2 ? null : utf16(bytes.get(0), bytes.get(1));
        if (utf16 != null) {
            decoder = utf16.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPLACE)
                    .onUnmappableCharacter(CodingErrorAction.REPLACE);
        }
    }

    private void decode(CharBuffer target) {
        while (target.hasRemaining()) {
            CoderResult result = decoder.decode(bytes, target, atEnd);
            boolean cutOff = atEnd && result.isUnderflow() && bytes.hasRemaining();
            if ((!result.isError() && !cutOff) || !target.hasRemaining()) {
                return;
            }
            decoder.reset();
            allUtf8 = false;
            target.put(WINDOWS_1252.decode(bytes.slice().limit(1)));
            bytes.position(bytes.position() + 1);
        }
    }

    private static int dropMark(char[] out, int offset, int count) {
        if (out[offset] != BYTE_ORDER_MARK) {
            return count;
        }
        System.arraycopy(out, offset + 1, out, offset, count - 1);
        return count - 1;
    }

    private void fill() throws IOException {
        bytes.compact();
        int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
        if (count > 0) {
            bytes.position(bytes.position() + count);
        }
        bytes.flip();
        if (count < 0) {
            atEnd = true;
            decoder.reset();
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
