package medcode.claim.reader;

import medcode.claim.Place;

/** How a format of claims lays out its codes, for those that write some of them otherwise. */
public interface CodeLayout {

    /**
     * Characters of a text.
     *
     * @param from the first
     * @param to behind the last
     */
    record Bounds(int from, int to) {
        static final Bounds NONE = new Bounds(0, 0);
    }

    /** What ends the parts of a file that are corrected one by one: lines, whatever ends them, unless segments have a sign. */
    default char end() {
        return '\n';
    }

    /** True where a part goes on in the next line. */
    default boolean isOpen(String part) {
        return false;
    }

    /** Where the code of a place stands in a part, its surroundings included; {@link Bounds#NONE} where it is not found. */
    Bounds bounds(FilePart part, Place place);
}
