package medcode.claim.reader;

import java.io.IOException;
import java.io.Reader;

/** The lines of a text, each a text of its own that ends with the line, so that a broken line loses no more than itself. */
final class TextLines extends Reader {
    private final Reader text;
    private final boolean whole;
    private final char[] buffer = new char[1 << 14];
    private int at;
    private int end;
    private boolean over = true;
    private int line;

    /** @param whole true to take all lines as one */
    TextLines(Reader text, boolean whole) {
        this.text = text;
        this.whole = whole;
    }

    /** Goes to the next line, over what was not read of this one; false where there is none. */
    boolean next() throws IOException {
        while (goesOn()) {
            at = lineEnd();
        }
        over = !filled();
        line++;
        return !over;
    }

    /** The number of the line, from 1. */
    int line() {
        return line;
    }

    @Override
    public int read(char[] chars, int offset, int length) throws IOException {
        if (!goesOn()) {
            return -1;
        }
        int read = Math.min(length, lineEnd() - at);
        System.arraycopy(buffer, at, chars, offset, read);
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
            end = Math.max(0, text.read(buffer, 0, buffer.length));
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

    @Override
    public void close() throws IOException {
        text.close();
    }
}
