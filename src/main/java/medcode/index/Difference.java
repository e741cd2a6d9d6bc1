package medcode.index;

/**
 * Something that one release of a publication has otherwise than another.
 *
 * @param key the code as printed, the section or chapter, or the key of a reference table
 * @param before what the older release says; empty where it says nothing
 * @param after what the newer release says; empty where it says nothing
 */
public record Difference(Kind kind, String key, String before, String after) {

    /** What is different; the order is that of reports. */
    public enum Kind {
        CODE_ADDED,
        HEADER_BECAME_CODE,
        CODE_DELETED,
        CODE_BECAME_HEADER,
        TITLE_REVISED,
        HEADER_ADDED,
        HEADER_DELETED,
        HEADER_REVISED,
        NOTE_ADDED,
        NOTE_REMOVED,
        ROW_ADDED,
        ROW_REMOVED,
        ROW_CHANGED
    }
}
