package medcode.review;

import java.util.List;
import medcode.codeset.Code;
import medcode.edit.Quote;
import medcode.extract.Assertion;
import medcode.extract.Fact;
import medcode.extract.SectionKind;
import medcode.note.Span;

/**
 * What a note says of one condition: a code that its words lead to, and whether they say that the patient has it.
 *
 * @param facts that describe it; none where the suggestion, not the mention, is the source
 */
record Documented(Code code, Assertion assertion, SectionKind section, Span span, List<Fact> facts, Quote quote) {

    Documented {
        facts = List.copyOf(facts);
    }

    /** The same words, said of another time or person. */
    Documented as(Assertion other) {
        return new Documented(code, other, section, span, facts, quote);
    }

    boolean is(Assertion wanted) {
        return assertion == wanted;
    }

    /** True where it is about the condition of a billed code: one category, one condition. */
    boolean isAbout(Code billed) {
        return code.codeSet() == billed.codeSet() && code.category().equals(billed.category());
    }
}
