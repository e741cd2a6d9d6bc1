package medcode.report;

/**
 * An edit that lacked something on some of the claims.
 *
 * @param need the id of what it lacks
 * @param inPart true where it ran all the same, as far as it can without
 * @param claims how many it would have looked at
 */
public record SkippedEdit(String edit, String need, boolean inPart, long claims) {

    /** The same of one claim more. */
    SkippedEdit and(SkippedEdit other) {
        return new SkippedEdit(edit, need, inPart || other.inPart, claims + other.claims);
    }

    /** «1 claim», «12 claims». */
    String onClaims() {
        return claims + (claims == 1 ? " claim" : " claims");
    }

    String sentence() {
        return edit
                + (inPart ? " ran in part on " : " was skipped on ")
                + onClaims()
                + (inPart ? ": for the rest it needs " : ": it needs ")
                + need;
    }
}
