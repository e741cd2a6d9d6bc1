package medcode.codeset.reader;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import medcode.input.BadInput;

/** Stops an XML file that would make the parser hold one endless name, value or text in memory. */
final class MarkupGuard extends FilterReader {
    /** Characters of the largest XML file that is kept whole. */
    static final long LARGEST = 64L << 20;

    private static final int LONGEST_RUN = 1 << 20;

    private final String file;
    private final long largest;
    private int run;
    private long total;

    MarkupGuard(String file, Reader in, long largest) {
        super(in);
        this.file = file;
        this.largest = largest;
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
            if (run > LONGEST_RUN) {
                throw new BadInput(file, "more than " + LONGEST_RUN + " characters without a tag; no published XML");
            }
        }
        total += Math.max(count, 0);
        if (total > largest) {
            throw new BadInput(file, "more than " + largest + " characters; no published XML is that large");
        }
        return count;
    }
}
