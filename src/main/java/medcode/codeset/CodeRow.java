package medcode.codeset;

/**
 * A row of a published list of codes.
 *
 * @param order the position in the publication, which is tabular order and not ASCII order (C4A stands before C44)
 * @param billable false for a header, which needs more characters, and for a modifier
 * @param validity from when to when the list itself says that the code holds; {@link Validity#ALWAYS} where it says nothing
 */
public record CodeRow(Code code, int order, boolean billable, String shortTitle, String title, Validity validity) {

    /** A row of a list that gives no dates. */
    public CodeRow(Code code, int order, boolean billable, String shortTitle, String title) {
        this(code, order, billable, shortTitle, title, Validity.ALWAYS);
    }

    /** The same row at another place. */
    public CodeRow at(int place) {
        return new CodeRow(code, place, billable, shortTitle, title, validity);
    }
}
