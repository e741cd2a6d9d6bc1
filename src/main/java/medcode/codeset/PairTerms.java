package medcode.codeset;

/**
 * What a procedure-to-procedure edit says beside its two codes; many edits share the same.
 *
 * @param before1996 true where the edit is older than its effective date tells
 * @param validity to the deletion date, on which the edit is still in force; without beginning where the source names none
 */
public record PairTerms(boolean before1996, Validity validity, Modifier modifier, String rationale) {

    /** Whether a modifier may lift the edit. */
    public enum Modifier {
        NOT_ALLOWED('0'),
        ALLOWED('1'),
        /** The edit was taken back on the day it began: it was never in force. */
        NOT_APPLICABLE('9');

        private final char indicator;

        Modifier(char indicator) {
            this.indicator = indicator;
        }

        /** As published: 0, 1 or 9. */
        public char indicator() {
            return indicator;
        }
    }
}
