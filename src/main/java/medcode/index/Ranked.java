package medcode.index;

/**
 * A code in its place.
 *
 * @param position of the code in its release's table
 * @param document the entry term that says it best
 * @param codable false for headers
 * @param required the question's words that the entry term requires, as bits
 * @param optional those that it allows
 * @param elsewhere those that only another wording of the code, or of a code above it, holds
 * @param ofQuestion how much of the question the code covers, from 0 to 1
 * @param ofEntry how much of the entry term the question covers, from 0 to 1
 */
record Ranked(
        int position,
        int document,
        float score,
        boolean codable,
        Question.Way way,
        int required,
        int optional,
        int elsewhere,
        float ofQuestion,
        float ofEntry)
        implements Comparable<Ranked> {

    /** Best first; of equal ones codes that can be reported, then in the order of the codes. */
    @Override
    public int compareTo(Ranked other) {
        int order = Float.compare(other.score, score);
        order = order != 0 ? order : Boolean.compare(other.codable, codable);
        return order != 0 ? order : Integer.compare(position, other.position);
    }

    /** The words that the code answers, as bits. */
    int answered() {
        return required | optional | elsewhere;
    }
}
