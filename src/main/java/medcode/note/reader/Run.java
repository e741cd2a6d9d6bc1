package medcode.note.reader;

/**
 * A part of a document's text on its way into a note.
 *
 * @param line the line of the file that it begins in, from 1; 0 for what only sets parts apart
 * @param column UTF-16, from 1
 */
record Run(String text, int line, int column) {
    static final Run LINE = mark("\n");
    static final Run PARAGRAPH = mark("\n\n");
    /** Between the blocks of a cell. */
    static final Run BLOCK = mark("; ");
    /** Behind the name of a cell. */
    static final Run NAMED = mark(": ");

    static final Run CELL = mark(" | ");

    /** What sets parts apart; between two parts the longer one holds. */
    static Run mark(String text) {
        return new Run(text, 0, 0);
    }

    /** The beginning of a list's item, so deep inside other lists. */
    static Run item(int depth) {
        return mark("\n" + "  ".repeat(depth) + "- ");
    }

    boolean isMark() {
        return line == 0;
    }

    boolean isItem() {
        return isMark() && text.endsWith("- ");
    }

    boolean isBlank() {
        return isMark() || text.chars().allMatch(Run::isBlank);
    }

    static boolean isBlank(int c) {
        return c <= ' ' || c == '\u00A0';
    }
}
