package medcode.claim.reader;

import java.io.BufferedInputStream;
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

/** Decodes UTF-8, and each byte that is none as Windows-1252, so that a stream need not be read twice. */
final class MixedCharsetReader extends Reader {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private final InputStream bytes;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final ByteBuffer pending = ByteBuffer.allocate(8192).flip();
    private final CharBuffer decoded = CharBuffer.allocate(8192).flip();
    private boolean ended;

    MixedCharsetReader(InputStream bytes) {
        this.bytes = new BufferedInputStream(bytes);
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        while (!decoded.hasRemaining()) {
            if (!pending.hasRemaining() && ended) {
                return -1;
            }
            fill();
            decode();
        }
        int read = Math.min(length, decoded.remaining());
        decoded.get(buffer, offset, read);
        return read;
    }

    private void fill() throws IOException {
        pending.compact();
        int read = ended ? -1 : bytes.read(pending.array(), pending.position(), pending.remaining());
        if (read > 0) {
            pending.position(pending.position() + read);
        } else if (pending.hasRemaining()) {
            ended = true;
        }
        pending.flip();
    }

    private void decode() {
        decoded.clear();
        while (pending.hasRemaining() && decoded.hasRemaining()) {
            decoder.reset();
            CoderResult result = decoder.decode(pending, decoded, ended);
            if (!result.isError()) {
                break;
            }
            decoded.put(WINDOWS.decode(ByteBuffer.wrap(new byte[] {pending.get()})));
        }
        decoded.flip();
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
