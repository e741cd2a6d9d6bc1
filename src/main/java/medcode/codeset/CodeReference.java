package medcode.codeset;

/**
 * A set of ICD-10-CM codes that an instructional note names, such as {@code E11.-}, {@code A04.0-A04.4} or
 * {@code E08-E13 with .42}.
 *
 * @param first the first code, compact ({@code E08}); a reference covers everything below the codes it names
 * @param last the last code, compact; the same as {@code first} when the note names one code
 * @param ending what a covered code must look like further on
 */
public record CodeReference(String first, String last, CodeEnding ending) {

    /** The position of a code in tabular order; -1 where the release does not hold it. */
    @FunctionalInterface
    public interface TabularOrder {
        int of(String compact);
    }

    public boolean covers(Code code, TabularOrder order) {
        String compact = code.compact();
        if (!ending.matches(compact)) {
            return false;
        }
        if (compact.startsWith(first) || compact.startsWith(last)) {
            return true;
        }
        return !first.equals(last) && liesBetween(compact, order);
    }

    private boolean liesBetween(String compact, TabularOrder order) {
        if (compact.charAt(0) < first.charAt(0) || compact.charAt(0) > last.charAt(0)) {
            return false;
        }
        int from = order.of(first);
        int to = order.of(last);
        if (from < 0 || to < 0) {
            return liesBetweenByLetters(compact);
        }
        int position = order.of(compact.substring(0, lengthOfEnds(compact)));
        return position >= 0 && from <= position && position <= to;
    }

    /** For a release that lacks an end of the range, as a starter set may; only C4A and its like stand out of order. */
    private boolean liesBetweenByLetters(String compact) {
        String start = compact.substring(0, lengthOfEnds(compact));
        return start.compareTo(first) >= 0 && start.compareTo(last) <= 0;
    }

    private int lengthOfEnds(String compact) {
        return Math.min(Math.max(first.length(), last.length()), compact.length());
    }
}
