package medcode.codeset.reader;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import medcode.input.BadInput;
import medcode.input.TextDecoder;

/** The lines of a text file, each of a sane length. */
final class Lines implements Closeable {
    private static final int LONGEST = 1 << 16;

    private final String file;
    private final Reader reader;
    private final char[] chars = new char[1 << 16];
    private final StringBuilder line = new StringBuilder();
    private int at;
    private int end;
    private long number;

    Lines(SourceFile file) throws IOException {
        this.file = file.name();
        this.reader = new TextDecoder(file.open());
    }

    /** The next line that is not blank, or null at the end. */
    String next() throws IOException {
        String next;
        do {
            next = nextLine();
        } while (next != null && next.isBlank());
        return next;
    }

    private String nextLine() throws IOException {
        line.setLength(0);
        number++;
        boolean any = false;
        while (fill()) {
            any = true;
            char next = chars[at++];
            if (next == '\n') {
                return line.toString();
            }
            if (next != '\r') {
                line.append(next);
            }
            if (line.length() > LONGEST) {
                throw wrong("the line is longer than " + LONGEST + " characters; this is no list of codes");
            }
        }
        return any ? line.toString() : null;
    }

    private boolean fill() throws IOException {
        if (at < end) {
            return true;
        }
        at = 0;
        end = reader.read(chars, 0, chars.length);
        return end > 0;
    }

    /** The number of the line read last, from 1. */
    long number() {
        return number;
    }

    BadInput wrong(String reason) {
        return new BadInput(file, number, reason);
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
