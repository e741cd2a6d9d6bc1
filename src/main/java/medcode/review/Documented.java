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
 * @param mentioned true where a mention is the source, not what was suggested or not coded
 * @param facts that describe it; none but of mentions
 */
record Documented(
        Code code,
        Assertion assertion,
        SectionKind section,
        Span span,
        boolean mentioned,
        List<Fact> facts,
        Quote quote) {

    Documented {
        facts = List.copyOf(facts);
    }

    /** The same words, said of another time or person. */
    Documented as(Assertion other) {
        return new Documented(code, other, section, span, mentioned, facts, quote);
    }

    boolean is(Assertion wanted) {
        return assertion == wanted;
    }

    /** True where it is about the condition of a billed code: one category, one condition. */
    boolean isAbout(Code billed) {
        return code.codeSet() == billed.codeSet() && code.category().equals(billed.category());
    }
}
