package medcode.extract;

import java.util.Optional;
import medcode.note.Span;

/**
 * What a sentence says of a mention, question by question.
 *
 * @param historical it was so before this encounter
 * @param standing it was so before and is so still: habits, allergies, what has not changed
 * @param otherPerson it is not the patient's
 * @param cue the words that decided the answer that {@link #assertion} gives
 */
public record Judgement(
        boolean negated,
        boolean uncertain,
        boolean historical,
        boolean standing,
        boolean hypothetical,
        boolean otherPerson,
        Optional<Span> cue) {

    Judgement with(Span decidingCue) {
        return new Judgement(
                negated, uncertain, historical, standing, hypothetical, otherPerson, Optional.of(decidingCue));
    }

    /** The answers as one: what is negated is negated whosever it is; what another person has says nothing of time. */
    public Assertion assertion() {
        if (negated) {
            return Assertion.NEGATED;
        }
        if (otherPerson) {
            return Assertion.FAMILY;
        }
        if (hypothetical) {
            return Assertion.HYPOTHETICAL;
        }
        if (uncertain) {
            return Assertion.UNCERTAIN;
        }
        return historical && !standing ? Assertion.HISTORICAL : Assertion.PRESENT;
    }
}
