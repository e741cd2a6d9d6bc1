package medcode.claim.reader;

import java.io.IOException;
import java.io.StringReader;

/**
 * Claims as X12 837, professional (005010X222) and institutional (005010X223), and their forerunners of version 4010.
 *
 * <p>The claims of a broken interchange are kept; what is wrong with its envelope is reported.
 */
final class X12Claims implements ClaimReader {
    @Override
    public String format() {
        return "claims as X12 837";
    }

    @Override
    public boolean recognizes(String beginning) {
        String start = beginning.strip();
        return begins(start, "ISA", 2) || begins(start, "GS", 2) || begins(start, "ST", 3);
    }

    /** True where a segment begins there, whose first element has so many signs. */
    private static boolean begins(String start, String name, int width) {
        int first = name.length();
        int second = first + 1 + width;
        return start.startsWith(name)
                && start.length() > second
                && X12Separators.isSeparator(start.charAt(first))
                && start.charAt(first) == start.charAt(second);
    }

    @Override
    public CodeLayout layout(String beginning) throws IOException {
        X12Segments first = new X12Segments(new StringReader(beginning), X12Separators.of(beginning));
        first.next();
        X12Separators separators = first.separators();
        return new SegmentLayout(separators.element(), separators.terminator());
    }

    @Override
    public void read(ClaimText text, ClaimSink sink) throws IOException {
        String beginning = text.beginning();
        new X12Interchanges(new X12Segments(text, X12Separators.of(beginning)), text.file(), sink).read();
    }
}
