package medcode.suggest;

import java.util.Set;
import medcode.extract.Assertion;
import medcode.extract.Section;
import medcode.note.Span;

/**
 * A condition that a note states as one to be dealt with: a line of the assessment, an item of a diagnosis list.
 *
 * @param text the words that name it, without what is said about it
 * @param context the item it heads, where its specifics stand
 * @param documented stems from around it that may answer what the Tabular List asks
 */
record Problem(Span span, String text, Section section, Span context, Assertion assertion, Set<String> documented) {

    Problem {
        documented = Set.copyOf(documented);
    }
}
