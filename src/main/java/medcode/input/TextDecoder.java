package medcode.input;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Decodes UTF-8, and as Windows-1252 each byte that is not; publications mix the two without saying so. */
public final class TextDecoder extends Reader {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final InputStream in;
    private final CharsetDecoder utf8 = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final ByteBuffer bytes = ByteBuffer.allocate(1 << 16).flip();
    private boolean atStart = true;
    private boolean atEnd;

    public TextDecoder(InputStream in) {
        this.in = in;
    }

    @Override
    public int read(char[] out, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
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

    private void decode(CharBuffer target) {
        while (target.hasRemaining()) {
            CoderResult result = utf8.decode(bytes, target, atEnd);
            boolean cutOff = atEnd && result.isUnderflow() && bytes.hasRemaining();
            if ((!result.isError() && !cutOff) || !target.hasRemaining()) {
                return;
            }
            utf8.reset();
            if (!target.hasRemaining()) {
                return;
            }
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
            utf8.reset();
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
