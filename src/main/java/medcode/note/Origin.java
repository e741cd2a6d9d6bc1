package medcode.note;

/**
 * Where in its file a part of a note's text comes from.
 *
 * @param offset where the part begins in the note's text; it goes on to the next origin's
 * @param page the page, from 1; 0 where the file has none
 * @param line the line of the file, from 1; 0 where it is not known
 * @param column UTF-16, from 1; 0 where it is not known
 */
public record Origin(int offset, int page, int line, int column) {

    /** The place of an offset inside the part, as it stands on the same line. */
    Origin at(int inside) {
        return new Origin(inside, page, line, column == 0 ? 0 : column + inside - offset);
    }
}
