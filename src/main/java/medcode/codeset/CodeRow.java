package medcode.codeset;

/**
 * A row of a published list of codes.
 *
 * @param order the position in the publication, which is tabular order and not ASCII order (C4A stands before C44)
 * @param billable false for a header, which needs more characters
 */
public record CodeRow(Code code, int order, boolean billable, String shortTitle, String title) {}
