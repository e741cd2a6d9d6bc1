package medcode.evaluate;

import java.util.Locale;
import java.util.Optional;
import medcode.codeset.Code;

/**
 * A gold code that was not suggested, or a suggested one that the gold has not, and the likeliest cause.
 *
 * @param title as published; empty for what is no code
 * @param instead the code that a missed one lost to, or that a wrong one stands for
 * @param score of a wrong one
 * @param evidence what a wrong one rests on
 * @param needed the words that a missed one lacks
 */
public record Miss(
        String note,
        Outcome outcome,
        Code code,
        String title,
        Cause cause,
        Optional<Code> instead,
        Optional<Double> score,
        String evidence,
        String needed) {

    /** Whether the gold or the suggestions alone have the code. */
    public enum Outcome {
        MISSED,
        WRONG;

        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Where the way from the words to the code went wrong. */
    public enum Cause {
        /** The note does not say it in words that the publications know. */
        NOT_MENTIONED,
        WRONG_ASSERTION,
        /** Another code of the same category. */
        WRONG_SPECIFICITY,
        /** The words were found, and led to another category. */
        INDEX_MISS,
        /** Documented, but reported on one side only. */
        NOT_REPORTABLE,
        /** No billable code of the release in force. */
        NOT_VALID;

        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
