package medcode.claim.reader;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.util.Optional;
import medcode.claim.Place;

/** The parts of a file by its layout: lines with their ends, or segments with the line ends behind them. */
final class FileParts {
    /** As many as a reader follows a cell that lost its closing quote. */
    private static final int LINES_IN_A_ROW = 100;

    private final BufferedInputStream bytes;
    private final CodeLayout layout;
    private Place next = Place.of(1, 1);

    FileParts(BufferedInputStream bytes, CodeLayout layout) {
        this.bytes = bytes;
        this.layout = layout;
    }

    /** The next part; empty at the end of the file. */
    Optional<FilePart> next() throws IOException {
        FilePart part = new FilePart(next.row(), next.column(), layout.end() == '\n' ? lines() : segment());
        if (layout.end() != '\n') {
            next = part.end();
        }
        return part.text().isEmpty() ? Optional.empty() : Optional.of(part);
    }

    private String lines() throws IOException {
        StringBuilder lines = new StringBuilder();
        int count = 0;
        boolean more = true;
        while (more && count < LINES_IN_A_ROW && (count == 0 || layout.isOpen(lines.toString()))) {
            more = line(lines);
            count += more ? 1 : 0;
        }
        next = Place.of(next.row() + count, 1);
        return lines.toString();
    }

    /** Adds a line with its end; false where the file has none. */
    private boolean line(StringBuilder lines) throws IOException {
        int before = lines.length();
        for (int sign = bytes.read(); sign >= 0; sign = bytes.read()) {
            lines.append((char) sign);
            if (sign == '\r') {
                take('\n', '\n', lines);
            }
            if (sign == '\n' || sign == '\r') {
                break;
            }
        }
        return lines.length() > before;
    }

    private String segment() throws IOException {
        StringBuilder segment = new StringBuilder();
        int sign = bytes.read();
        for (; sign >= 0 && sign != layout.end(); sign = bytes.read()) {
            segment.append((char) sign);
        }
        if (sign >= 0) {
            segment.append((char) sign);
            while (take('\r', '\n', segment)) {
                // as many line ends as there are
            }
        }
        return segment.toString();
    }

    /** Adds the next character if it is one of two. */
    private boolean take(char one, char other, StringBuilder text) throws IOException {
        bytes.mark(1);
        int sign = bytes.read();
        if (sign >= 0 && (sign == one || sign == other)) {
            text.append((char) sign);
            return true;
        }
        bytes.reset();
        return false;
    }
}
