package medcode.codeset;

/**
 * A line of an addendum: what a new edition changes in the list of codes of the one before.
 *
 * @param row the code as it is from now on; for {@link Action#DELETE} as it was; its order is the line of the addendum
 */
public record CodeChange(Action action, CodeRow row) {

    /** What happens to a code; a revised title, and a code that becomes a header, are a deletion and an addition. */
    public enum Action {
        ADD,
        DELETE,
        REVISE
    }
}
