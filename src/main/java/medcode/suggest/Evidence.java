package medcode.suggest;

import medcode.extract.Assertion;
import medcode.note.Span;

/** A quote that supports a code, and where it stands; line and column count from 1. */
public record Evidence(Span span, int line, int column, String section, String text, Assertion assertion) {

    /** Written out, as is {@link #hashCode}: what Java links for a record when first asked costs every start. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Evidence evidence
                && span.equals(evidence.span)
                && line == evidence.line
                && column == evidence.column
                && section.equals(evidence.section)
                && text.equals(evidence.text)
                && assertion == evidence.assertion;
    }

    @Override
    public int hashCode() {
        return span.hashCode();
    }
}
