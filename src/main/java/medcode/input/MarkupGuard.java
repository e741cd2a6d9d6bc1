package medcode.input;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Stops an XML file that would make the parser hold one endless name, value or text in memory. */
final class MarkupGuard extends FilterReader {
    private final String file;
    private final long largest;
    private final int longestRun;
    private int run;
    private long total;

    /**
     * A guard over the characters of a file.
     *
     * @param longestRun the most characters without a tag
     */
    MarkupGuard(String file, Reader in, long largest, int longestRun) {
        super(in);
        this.file = file;
        this.largest = largest;
        this.longestRun = longestRun;
    }

    @Override
    public int read() throws IOException {
        char[] one = new char[1];
        return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    @Override
    public int read(char[] chars, int offset, int length) throws IOException {
        int count = super.read(chars, offset, length);
        for (int i = offset; i < offset + count; i++) {
            run = chars[i] == '<' ? 0 : run + 1;
            if (run > longestRun) {
                throw new BadInput(file, "more than " + longestRun + " characters without a tag; not read further");
            }
        }
        total += Math.max(count, 0);
        if (total > largest) {
            throw new BadInput(file, "more than " + largest + " characters of XML; not read further");
        }
        return count;
    }
}
