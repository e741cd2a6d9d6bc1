package medcode.input;

import java.io.IOException;
import java.io.Reader;
import java.util.Optional;

/**
 * The lines of an HL7 v2 file, which end with CR, as the standard has it, LF or both: a segment each. Frames of the
 * lower-layer protocol (MLLP) are left out.
 */
public final class Hl7Lines {
    private static final char FRAME_BEGINS = 0x0B;
    private static final char FRAME_ENDS = 0x1C;

    private final Reader text;
    private final int longest;
    private final StringBuilder kept = new StringBuilder();
    private final char[] buffer = new char[1 << 13];
    private int at;
    private int end;
    private int line;
    private boolean afterReturn;
    private boolean tooLong;

    /** @param longest the most signs of a line that is kept */
    public Hl7Lines(Reader text, int longest) {
        this.text = text;
        this.longest = longest;
    }

    /** The line that was read last, from 1. */
    public int line() {
        return line;
    }

    /** The next line; empty at the end of the file. */
    public Optional<String> next() throws IOException {
        kept.setLength(0);
        long length = 0;
        int sign = read();
        if (sign == '\n' && afterReturn) {
            sign = read();
        }
        if (sign < 0) {
            return Optional.empty();
        }
        line++;
        for (; sign >= 0 && sign != '\r' && sign != '\n'; sign = read()) {
            if (++length <= longest) {
                kept.append((char) sign);
            }
        }
        afterReturn = sign == '\r';
        tooLong = length > longest;
        return Optional.of(tooLong ? "" : unframed(kept.toString()));
    }

    /** True where the line is longer than that, and was not kept. */
    public boolean isTooLong() {
        return tooLong;
    }

    private int read() throws IOException {
        if (at == end) {
            at = 0;
            end = Math.max(0, text.read(buffer, 0, buffer.length));
        }
        return at < end ? buffer[at++] : -1;
    }

    private static String unframed(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isFrame(text.charAt(from))) {
            from++;
        }
        while (to > from && isFrame(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean isFrame(char c) {
        return c == FRAME_BEGINS || c == FRAME_ENDS || c == '\uFEFF';
    }
}
