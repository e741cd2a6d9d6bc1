package medcode.claim.reader;

import java.nio.charset.StandardCharsets;
import medcode.claim.Place;

/**
 * A part of a file, its bytes taken for characters of Latin-1.
 *
 * @param row line where it begins, from 1
 * @param column character of that line, from 1
 */
record FilePart(long row, int column, String text) {

    /** Where a place's character stands in the text; its length where it is further on. */
    int offset(Place place) {
        Walk walk = new Walk(this);
        while (!walk.isAt(place) && walk.at < text.length()) {
            walk.step();
        }
        return walk.at;
    }

    /** Where the text ends. */
    Place end() {
        Walk walk = new Walk(this);
        while (walk.at < text.length()) {
            walk.step();
        }
        return Place.of(walk.row, walk.column);
    }

    /** Counts characters as readers do: as UTF-16, where the bytes are UTF-8. */
    private static final class Walk {
        private static final int CONTINUED = 0x80;
        private static final int LEAD_OF_TWO = 0xC0;
        private static final int LEAD_OF_FOUR = 0xF0;

        private final String text;
        private final boolean utf8;
        private long row;
        private int column;
        private int at;

        private Walk(FilePart part) {
            this.text = part.text;
            this.utf8 = LatinText.charset(text).equals(StandardCharsets.UTF_8);
            this.row = part.row;
            this.column = part.column;
            this.at = row == 1 && column == 1 && text.startsWith(LatinText.MARK) ? LatinText.MARK.length() : 0;
        }

        private boolean isAt(Place place) {
            return row == place.row() && column == place.column() && at < text.length() && !isContinued();
        }

        private boolean isContinued() {
            char sign = text.charAt(at);
            return utf8 && sign >= CONTINUED && sign < LEAD_OF_TWO;
        }

        private void step() {
            char sign = text.charAt(at);
            if (sign == '\n') {
                row++;
                column = 1;
            } else if (!isContinued()) {
                column += utf8 && sign >= LEAD_OF_FOUR ? 2 : 1;
            }
            at++;
        }
    }
}
