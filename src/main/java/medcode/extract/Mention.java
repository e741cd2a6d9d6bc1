package medcode.extract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import medcode.codeset.Code;
import medcode.note.Span;

/**
 * A stretch of a note that names a condition, symptom, procedure or the like.
 *
 * @param section the section it stands in
 * @param sentence the sentence or list item it stands in
 * @param cue the words that decided the assertion, where some did
 * @param facts those bound to this mention
 * @param codes the codes whose entry terms the words are; candidates, not a judgement
 */
public record Mention(
        Span span,
        Kind kind,
        Section section,
        Span sentence,
        Assertion assertion,
        Optional<Span> cue,
        List<Fact> facts,
        List<Code> codes) {

    public Mention {
        facts = List.copyOf(facts);
        codes = List.copyOf(codes);
    }

    /** What a mention names. */
    public enum Kind {
        CONDITION,
        SYMPTOM,
        PROCEDURE,
        MEDICATION,
        ALLERGY,
        TEST_RESULT,
        VITAL,
        DEVICE,
        ORGANISM,
        STATUS;

        private final String id = name().toLowerCase(Locale.ROOT).replace('_', '-');

        public String id() {
            return id;
        }
    }
}
