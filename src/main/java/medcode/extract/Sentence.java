package medcode.extract;

import java.util.List;
import medcode.lexicon.Word;
import medcode.note.Span;

/**
 * A sentence or list item, read word by word once for all who ask.
 *
 * @param listItem true where it stands behind a bullet or a number
 * @param problem true where a section of problems (assessment, diagnoses) names a problem in it: a heading of the plan, a
 *     numbered item, a line of a diagnosis list; the span is then the problem's name alone
 * @param item the part of the plan that belongs to one problem, from its name to the next one's; the sentence's own span
 *     outside of such lists
 * @param words in order; the list cannot be changed
 */
public record Sentence(Span span, Section section, boolean listItem, boolean problem, Span item, List<Word> words) {}
