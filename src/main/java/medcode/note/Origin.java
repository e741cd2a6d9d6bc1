package medcode.note;

import java.util.ArrayList;
import java.util.List;

/**
 * Where in its file a part of a note's text comes from.
 *
 * @param offset where the part begins in the note's text; it goes on to the next origin's
 * @param page the page, from 1; 0 where the file has none
 * @param line the line of the file, from 1; 0 where it is not known
 * @param column UTF-16, from 1; 0 where it is not known
 */
public record Origin(int offset, int page, int line, int column) {

    /** Where each line of a text stands that begins at a line and column of its file and goes on as it does there. */
    public static List<Origin> ofLines(String text, int line, int column) {
        List<Origin> origins = new ArrayList<>();
        origins.add(new Origin(0, 0, line, column));
        int next = line;
        for (int feed = text.indexOf('\n'); feed >= 0; feed = text.indexOf('\n', feed + 1)) {
            origins.add(new Origin(feed + 1, 0, ++next, 1));
        }
        return origins;
    }

    /** The place of an offset inside the part, as it stands on the same line. */
    Origin at(int inside) {
        return new Origin(inside, page, line, column == 0 ? 0 : column + inside - offset);
    }
}
