package medcode.claim.reader;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import medcode.claim.Place;

/**
 * The segments of an X12 file, one in memory at a time, read by the separators of the last ISA.
 *
 * <p>Line breaks between and inside segments are left out, as files are wrapped for mail and print. An ISA begins a new
 * interchange wherever it stands: behind a file that broke off too.
 */
final class X12Segments {
    /** How a segment ended. */
    enum End {
        WHOLE,
        /** The file ends before the segment's terminator. */
        CUT_OFF,
        /** Another interchange begins inside it. */
        BROKEN_OFF,
        TOO_LONG
    }

    private static final int LONGEST = 1 << 16;
    private static final int MOST_ELEMENTS = 200;
    private static final int AHEAD = 1 << 12;

    private final Reader text;
    private final char[] buffer = new char[1 << 16];
    private int at;
    private int limit;
    private long row = 1;
    private int column = 1;

    private X12Separators separators;
    private final char[] chars = new char[LONGEST];
    private final int[] starts = new int[MOST_ELEMENTS];
    private final long[] rows = new long[MOST_ELEMENTS];
    private final int[] columns = new int[MOST_ELEMENTS];
    private int length;
    private int elements;
    private End end = End.WHOLE;
    private String id = "";

    /** @param separators those of a file that does not begin with an ISA */
    X12Segments(Reader text, X12Separators separators) {
        this.text = text;
        this.separators = separators;
    }

    /** Reads the next segment; false at the end of the file. */
    boolean next() throws IOException {
        skipBlanks();
        length = 0;
        elements = 0;
        if (at == limit) {
            return false;
        }
        begin();
        if (beginsInterchange()) {
            new X12Header(this).read().ifPresent(signs -> separators = signs);
        } else {
            end = rest();
        }
        id = element(0);
        return true;
    }

    private void skipBlanks() throws IOException {
        while (has(1) && (buffer[at] <= ' ' || buffer[at] == separators.terminator())) {
            advance();
        }
    }

    private End rest() throws IOException {
        boolean fits = true;
        while (has(1)) {
            fits &= keepRun();
            if (at < limit) {
                char sign = buffer[at];
                if (sign == separators.terminator()) {
                    advance();
                    return fits ? End.WHOLE : End.TOO_LONG;
                }
                if (sign == 'I' && length > 0 && beginsInterchange()) {
                    return End.BROKEN_OFF;
                }
                advance();
                fits &= sign == separators.element() ? begin() : keep(sign);
            }
        }
        return End.CUT_OFF;
    }

    /** Adds the signs up to the next one that may mean something; false where the segment is too long. */
    private boolean keepRun() {
        char element = separators.element();
        char terminator = separators.terminator();
        int to = at;
        while (to < limit
                && buffer[to] > '\r'
                && buffer[to] != element
                && buffer[to] != terminator
                && buffer[to] != 'I') {
            to++;
        }
        int count = to - at;
        boolean fits = length + count <= LONGEST;
        if (fits) {
            System.arraycopy(buffer, at, chars, length, count);
            length += count;
        }
        column += count;
        at = to;
        return fits;
    }

    /** Begins an element; false where the segment has too many. */
    boolean begin() {
        if (elements == MOST_ELEMENTS) {
            return false;
        }
        starts[elements] = length;
        rows[elements] = row;
        columns[elements++] = column;
        return true;
    }

    /** Adds a sign to the element; false where the segment is too long. */
    boolean keep(char sign) {
        if (sign == '\n' || sign == '\r') {
            return true;
        }
        if (length == LONGEST) {
            return false;
        }
        chars[length++] = sign;
        return true;
    }

    /** The next sign, not taken; -1 at the end of the file. */
    int peek() throws IOException {
        return has(1) ? buffer[at] : -1;
    }

    /** Takes the next sign. */
    char advance() {
        char sign = buffer[at++];
        if (sign == '\n') {
            row++;
            column = 1;
        } else {
            column++;
        }
        return sign;
    }

    /** True before {@code ISA*00*}, whatever the separator. */
    boolean beginsInterchange() throws IOException {
        if (!has(7) || buffer[at] != 'I' || buffer[at + 1] != 'S' || buffer[at + 2] != 'A') {
            return false;
        }
        char sign = buffer[at + 3];
        return sign == buffer[at + 6]
                && X12Separators.isSeparator(sign)
                && Character.isLetterOrDigit(buffer[at + 4])
                && Character.isLetterOrDigit(buffer[at + 5]);
    }

    /** True before a functional group, {@code GS*}. */
    boolean beginsGroup(char element) throws IOException {
        return has(3) && buffer[at] == 'G' && buffer[at + 1] == 'S' && buffer[at + 2] == element;
    }

    /** What comes next, some segments of it. */
    String ahead() throws IOException {
        has(AHEAD);
        return new String(buffer, at, Math.min(AHEAD, limit - at));
    }

    private boolean has(int count) throws IOException {
        if (limit - at >= count) {
            return true;
        }
        System.arraycopy(buffer, at, buffer, 0, limit - at);
        limit -= at;
        at = 0;
        while (limit < count) {
            int read = text.read(buffer, limit, buffer.length - limit);
            if (read < 0) {
                return false;
            }
            limit += read;
        }
        return true;
    }

    /** By which it is read from here on. */
    X12Separators separators() {
        return separators;
    }

    End end() {
        return end;
    }

    void end(End how) {
        end = how;
    }

    /** Its name. */
    String id() {
        return id;
    }

    /** True where its name can be one: a letter, then one or two letters or digits. */
    boolean isNamed() {
        boolean named = id.length() == 2 || id.length() == 3;
        for (int i = 0; named && i < id.length(); i++) {
            char sign = id.charAt(i);
            named = (sign >= 'A' && sign <= 'Z') || (i > 0 && sign >= '0' && sign <= '9');
        }
        return named;
    }

    /** How many signs it has, without its separators and terminator. */
    int length() {
        return length;
    }

    /** How many elements it has beside its name. */
    int size() {
        return elements - 1;
    }

    /** An element, from 1, without surrounding blanks; empty where it is missing. */
    String element(int number) {
        if (number >= elements) {
            return "";
        }
        int from = starts[number];
        return new String(chars, from, end(number) - from).strip();
    }

    private int end(int number) {
        return number + 1 < elements ? starts[number + 1] : length;
    }

    /** The components of an element; one that is empty where it is missing. */
    List<String> components(int number) {
        char sign = separators.component();
        String element = element(number);
        List<String> components = new ArrayList<>();
        int from = 0;
        for (int to = element.indexOf(sign); to >= 0; to = element.indexOf(sign, from)) {
            components.add(element.substring(from, to).strip());
            from = to + 1;
        }
        components.add(element.substring(from).strip());
        return components;
    }

    /** True for an element without blanks, whose components stand one behind the other. */
    boolean isPlain(int number) {
        int from = starts[number];
        while (from < end(number) && chars[from] > ' ') {
            from++;
        }
        return from == end(number);
    }

    /** Where an element stands; 0 for the segment. */
    Place place(int number, String name) {
        int known = Math.min(number, elements - 1);
        return Place.of(rows[known], columns[known], name);
    }
}
