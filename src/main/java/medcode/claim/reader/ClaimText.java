package medcode.claim.reader;

import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.util.zip.ZipException;
import medcode.input.BadInput;
import medcode.input.TextDecoder;

/**
 * The text of a claims file, streamed: byte order mark dropped, UTF-8 or else Windows-1252. What no text has is told and left out,
 * and the rest is read.
 */
final class ClaimText extends Reader {
    private static final int BEGINNING = 8192;
    private static final int LONGEST_LINE = 1 << 20;
    /** Lines with NUL bytes; a file with more is no text. */
    private static final int MOST_DAMAGED = 100;

    private static final int MOST_ODD = 3;

    private final String file;
    private final ClaimSink problems;
    private final BufferedReader text;
    private long line = 1;
    private int width;
    private int longestLine = Integer.MAX_VALUE;
    private long damagedLine;
    private int damaged;

    /** @param problems is told of lines that are damaged */
    ClaimText(String file, InputStream bytes, ClaimSink problems) {
        this.file = file;
        this.problems = problems;
        this.text = new BufferedReader(new TextDecoder(bytes), 2 * BEGINNING);
    }

    String file() {
        return file;
    }

    /** Cuts lines off beyond measure from here on, in a format that reads a file by its lines. */
    void byLines() {
        longestLine = LONGEST_LINE;
    }

    /** The first few thousand characters, still to be read. */
    String beginning() throws IOException {
        text.mark(BEGINNING + 1);
        char[] start = new char[BEGINNING];
        int length = filled(start);
        text.reset();
        String beginning = new String(start, 0, length);
        if (beginning.startsWith("\uFEFF")) {
            text.skip(1);
            beginning = beginning.substring(1);
        }
        if (!isText(beginning)) {
            throw new BadInput(file, "is not text; expected a CSV file (saved as UTF-8) or JSON Lines of claims");
        }
        return beginning.replace('\0', ' ');
    }

    private int filled(char[] start) throws IOException {
        int length = 0;
        try {
            while (length < BEGINNING) {
                int read = text.read(start, length, BEGINNING - length);
                if (read < 0) {
                    break;
                }
                length += read;
            }
        } catch (EOFException | ZipException damagedArchive) {
            return length; // told where it is read
        }
        return length;
    }

    /** True for few bytes that no text has, as a damaged one may have them. */
    private static boolean isText(String beginning) {
        int odd = 0;
        for (int i = 0; i < beginning.length(); i++) {
            char sign = beginning.charAt(i);
            odd += sign < '\b' || (sign > '\r' && sign < 0x1B) ? 1 : 0;
        }
        return beginning.indexOf('\0') < 0 || odd <= Math.max(MOST_ODD, beginning.length() / 1000);
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        while (true) {
            int read = readWhole(buffer, offset, length);
            int kept = read < 0 ? read : kept(buffer, offset, read);
            if (kept != 0 || length == 0) {
                return kept;
            }
        }
    }

    private int readWhole(char[] buffer, int offset, int length) throws IOException {
        try {
            return text.read(buffer, offset, length);
        } catch (EOFException | ZipException damagedArchive) {
            throw new BadInput(
                    file,
                    line,
                    "the gzip file breaks off or is damaged here; pack it again. What stands before was read, but for a claim"
                            + " that goes on here");
        }
    }

    /** Counts lines, leaves out what lies beyond the longest, and makes blanks of NUL bytes; how many characters are left. */
    private int kept(char[] buffer, int offset, int read) throws IOException {
        int to = offset;
        for (int i = offset; i < offset + read; i++) {
            char character = buffer[i];
            if (character == '\n') {
                line++;
                width = 0;
            } else if (character == '\r') {
                width = 0;
            } else if (++width > longestLine) {
                if (width == longestLine + 1) {
                    problems.unreadable(new BadInput(
                            file,
                            line,
                            width,
                            "this line is longer than a million characters, and the rest of it is left out; is this a"
                                    + " claims file?"));
                }
                continue;
            } else if (character == '\0') {
                tellNull();
                character = ' ';
            }
            buffer[to++] = character;
        }
        return to - offset;
    }

    private void tellNull() throws IOException {
        if (line != damagedLine) {
            damagedLine = line;
            problems.unreadable(new BadInput(
                    file,
                    line,
                    width,
                    "holds a NUL byte, which is read as a blank; the file is damaged, export it again"));
            if (++damaged > MOST_DAMAGED) {
                throw new BadInput(file, line, "more than " + MOST_DAMAGED + " lines hold NUL bytes; this is not text");
            }
        }
    }

    @Override
    public void close() throws IOException {
        text.close();
    }
}
