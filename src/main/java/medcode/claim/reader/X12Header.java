package medcode.claim.reader;

import java.io.IOException;
import java.util.Optional;
import medcode.claim.reader.X12Segments.End;

/**
 * An ISA, which says how its interchange is separated: by its first separator, and by the two signs at its end; of one that
 * breaks off, the functional group behind it shows them.
 */
final class X12Header {
    private static final int ELEMENTS = 16;
    private static final int LONGEST = 400;

    private final X12Segments segments;

    X12Header(X12Segments segments) {
        this.segments = segments;
    }

    /** Reads it; empty where it does not say how the interchange is separated. */
    Optional<X12Separators> read() throws IOException {
        for (int i = 0; i < 3; i++) {
            segments.keep(segments.advance());
        }
        char element = (char) segments.peek();
        char before = element;
        while (segments.size() < ELEMENTS
                && segments.length() < LONGEST
                && !(before != element && segments.beginsGroup(element))
                && segments.peek() >= 0
                && !segments.beginsInterchange()) {
            char sign = segments.advance();
            before = sign;
            if (sign == element) {
                segments.begin();
            } else {
                segments.keep(sign);
            }
        }
        if (segments.size() < ELEMENTS && segments.beginsGroup(element)) {
            segments.end(End.WHOLE);
            return Optional.of(X12Separators.of(segments.ahead()));
        }
        return segments.size() < ELEMENTS ? failed() : signs(element);
    }

    private Optional<X12Separators> signs(char element) throws IOException {
        int component = segments.peek();
        if (!X12Separators.isSeparator(component)) {
            return failed();
        }
        segments.advance();
        int terminator = segments.peek();
        if (Character.isLetterOrDigit(terminator)) {
            // The last element is missing, and what stands there ends the segment.
            segments.end(End.WHOLE);
            return Optional.of(new X12Separators(element, ':', (char) component));
        }
        if (!X12Separators.isSeparator(terminator)) {
            return failed();
        }
        segments.keep((char) component);
        segments.advance();
        if (terminator == '\r' && segments.peek() == '\n') {
            terminator = segments.advance();
        }
        segments.end(End.WHOLE);
        return Optional.of(new X12Separators(element, (char) component, (char) terminator));
    }

    private Optional<X12Separators> failed() throws IOException {
        segments.end(segments.peek() < 0 ? End.CUT_OFF : End.BROKEN_OFF);
        return Optional.empty();
    }
}
