package medcode.codeset;

/**
 * How many rows a list of codes has.
 *
 * @param headers -1 where the list has billable codes only
 */
public record ListCounts(int headers, int billable) {}
