package medcode.extract;

import medcode.note.Span;

/**
 * A part of a note under a heading.
 *
 * @param kind the class of section, as {@code sections.tsv} names it ({@code assessment_plan}); {@code body} where no
 *     heading says
 * @param heading the heading's words; empty span where there is none
 * @param body the text below it
 */
public record Section(SectionKind kind, Span heading, Span body) {

    /** Written out, as is {@link #hashCode}: what Java links for a record when first asked costs every start. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Section section
                && kind.equals(section.kind)
                && heading.equals(section.heading)
                && body.equals(section.body);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * kind.hashCode() + heading.hashCode()) + body.hashCode();
    }
}
