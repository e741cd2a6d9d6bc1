package medcode.note.reader;

import java.io.IOException;
import java.io.InputStream;

/** The lines of a stream, each a stream of its own that ends with the line, so that a broken line loses no more than itself. */
final class LineInput extends InputStream {
    private final NoteSource source;
    private final boolean whole;
    private final byte[] buffer = new byte[1 << 16];
    private int at;
    private int end;
    private boolean over = true;
    private int line;

    /** @param whole true to take all lines as one */
    LineInput(NoteSource source, boolean whole) {
        this.source = source;
        this.whole = whole;
    }

    /** Goes to the next line, over what was not read of this one; false where there is none. */
    boolean next() throws IOException {
        while (goesOn()) {
            at = lineEnd();
        }
        if (!filled()) {
            return false;
        }
        over = false;
        line++;
        at += line == 1 && isByteOrderMark() ? 3 : 0;
        return true;
    }

    private boolean isByteOrderMark() {
        return end - at > 2
                && buffer[at] == (byte) 0xEF
                && buffer[at + 1] == (byte) 0xBB
                && buffer[at + 2] == (byte) 0xBF;
    }

    /** The number of the line, from 1. */
    int line() {
        return line;
    }

    @Override
    public int read() throws IOException {
        return goesOn() ? buffer[at++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        if (!goesOn()) {
            return -1;
        }
        int read = Math.min(length, lineEnd() - at);
        System.arraycopy(buffer, at, bytes, offset, read);
        at += read;
        return read;
    }

    /** False at the end of the line, whose line feed it steps over. */
    private boolean goesOn() throws IOException {
        if (over) {
            return false;
        }
        over = !filled();
        if (!over && !whole && buffer[at] == '\n') {
            at++;
            over = true;
        }
        return !over;
    }

    /** False at the end of the file. */
    private boolean filled() throws IOException {
        if (at == end) {
            at = 0;
            end = Math.max(0, source.stream().read(buffer, 0, buffer.length));
        }
        return at < end;
    }

    private int lineEnd() {
        int to = at;
        while (to < end && (whole || buffer[to] != '\n')) {
            to++;
        }
        return to;
    }
}
