package medcode.extract;

import medcode.note.Span;

/**
 * A sentence or list item.
 *
 * @param listItem true where it stands behind a bullet or a number
 * @param problem true where a section of problems (assessment, diagnoses) names a problem in it: a heading of the plan, a
 *     numbered item, a line of a diagnosis list
 */
public record Sentence(Span span, Section section, boolean listItem, boolean problem) {}
