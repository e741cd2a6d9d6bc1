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
public record Section(SectionKind kind, Span heading, Span body) {}
