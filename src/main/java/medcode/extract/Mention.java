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
 * @param senses what an abbreviation can stand for where nothing decides it; then no code is a candidate
 * @param copied true where the note says that the words come from an earlier one
 */
public record Mention(
        Span span,
        Kind kind,
        Section section,
        Span sentence,
        Assertion assertion,
        Optional<Span> cue,
        List<Fact> facts,
        List<Code> codes,
        List<Sense> senses,
        boolean copied) {

    public Mention {
        facts = List.copyOf(facts);
        codes = List.copyOf(codes);
        senses = List.copyOf(senses);
    }

    /** The same words under another assertion, which no cue decides. */
    public Mention as(Assertion other) {
        return as(other, Optional.empty());
    }

    /** The same words under another assertion, by the words that decide it. */
    public Mention as(Assertion other, Optional<Span> decided) {
        return new Mention(span, kind, section, sentence, other, decided, facts, codes, senses, copied);
    }

    /** The same mention with other candidates. */
    Mention of(List<Code> others) {
        return new Mention(span, kind, section, sentence, assertion, cue, facts, others, senses, copied);
    }

    /** Written out, as is {@link #hashCode}: what Java links for a record when first asked costs every start. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Mention mention
                && span.equals(mention.span)
                && kind == mention.kind
                && section.equals(mention.section)
                && sentence.equals(mention.sentence)
                && assertion == mention.assertion
                && cue.equals(mention.cue)
                && facts.equals(mention.facts)
                && codes.equals(mention.codes)
                && senses.equals(mention.senses)
                && copied == mention.copied;
    }

    @Override
    public int hashCode() {
        return span.hashCode();
    }

    public boolean isUndecided() {
        return !senses.isEmpty();
    }

    /**
     * What an abbreviation can stand for.
     *
     * @param codes those of the entry term that the words are; none where it is no condition
     */
    public record Sense(String term, List<Code> codes) {
        public Sense {
            codes = List.copyOf(codes);
        }
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
