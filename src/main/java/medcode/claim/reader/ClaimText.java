package medcode.claim.reader;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import medcode.input.BadInput;
import medcode.input.TextDecoder;

/** The text of a claims file, streamed: byte order mark dropped, UTF-8 or else Windows-1252. */
final class ClaimText extends Reader {
    private static final int BEGINNING = 8192;
    private static final int LONGEST_LINE = 1 << 20;

    private final String file;
    private final BufferedReader text;
    private long line = 1;
    private int width;
    private int longestLine = Integer.MAX_VALUE;

    ClaimText(String file, InputStream bytes) {
        this.file = file;
        this.text = new BufferedReader(new TextDecoder(bytes), 2 * BEGINNING);
    }

    String file() {
        return file;
    }

    /** Refuses lines beyond measure from here on, in a format that reads a file by its lines. */
    void byLines() {
        longestLine = LONGEST_LINE;
    }

    /** The first few thousand characters, still to be read. */
    String beginning() throws IOException {
        text.mark(BEGINNING + 1);
        char[] start = new char[BEGINNING];
        int length = 0;
        while (length < BEGINNING) {
            int read = text.read(start, length, BEGINNING - length);
            if (read < 0) {
                break;
            }
            length += read;
        }
        text.reset();
        String beginning = new String(start, 0, length);
        if (beginning.startsWith("\uFEFF")) {
            text.skip(1);
            beginning = beginning.substring(1);
        }
        if (beginning.indexOf('\0') >= 0) {
            throw new BadInput(file, "is not text; expected a CSV file (saved as UTF-8) or JSON Lines of claims");
        }
        return beginning;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int read = text.read(buffer, offset, length);
        for (int i = offset; i < offset + read; i++) {
            char character = buffer[i];
            if (character == '\n') {
                line++;
                width = 0;
            } else if (character == '\r') {
                width = 0;
            } else if (character == '\0') {
                throw new BadInput(file, line, "holds a NUL byte; the file is damaged or is not text");
            } else if (++width > longestLine) {
                throw new BadInput(file, line, "is longer than a million characters; is this a claims file?");
            }
        }
        return read;
    }

    @Override
    public void close() throws IOException {
        text.close();
    }
}
