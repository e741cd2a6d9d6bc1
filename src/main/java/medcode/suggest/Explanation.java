package medcode.suggest;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import medcode.codeset.Code;

/**
 * What speaks for or against one code on a note.
 *
 * @param title as published; empty for what is no code
 * @param reason why it was left out
 * @param suggestion the code as it was suggested
 * @param arguments the reasons, the deciding one first
 */
public record Explanation(
        Code code,
        String title,
        Verdict verdict,
        Optional<NotCoded.Reason> reason,
        Optional<Suggestion> suggestion,
        List<Argument> arguments) {

    public Explanation {
        arguments = List.copyOf(arguments);
    }

    /** What became of the code. */
    public enum Verdict {
        SUGGESTED,
        NOT_VALID,
        NOT_IN_FORCE,
        NOT_BILLABLE,
        /** The note says it, but so that it is not coded: the reason says how. */
        LEFT_OUT,
        OTHER_CODE,
        BELOW_SCORE,
        NOT_REPORTABLE,
        NOT_MENTIONED;
    }

    /** The verdict, or where the code was left out the reason: {@code other-code}, {@code negated}. */
    public String id() {
        return reason.map(NotCoded.Reason::id)
                .orElseGet(() -> verdict.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /**
     * A reason.
     *
     * @param kind {@code quote}, {@code instead}, {@code needed}, {@code excluded}, {@code score}, {@code valid}
     * @param text for people; without words of the note
     * @param quote where the note says so
     * @param code another code that it is about
     */
    public record Argument(String kind, String text, Optional<Evidence> quote, Optional<Code> code) {

        public static Argument text(String kind, String text) {
            return new Argument(kind, text, Optional.empty(), Optional.empty());
        }

        public static Argument about(String kind, Code code, String text) {
            return new Argument(kind, text, Optional.empty(), Optional.of(code));
        }

        public static Argument quote(Evidence evidence) {
            return new Argument("quote", "", Optional.of(evidence), Optional.empty());
        }
    }
}
