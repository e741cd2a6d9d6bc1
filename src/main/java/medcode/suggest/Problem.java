package medcode.suggest;

import java.util.List;
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
 * @param conditions the conditions mentioned in it; a part that mentions none only describes another one
 */
record Problem(
        Span span,
        String text,
        Section section,
        Span context,
        Assertion assertion,
        Set<String> documented,
        List<Span> conditions) {

    Problem {
        documented = Set.copyOf(documented);
        conditions = List.copyOf(conditions);
    }

    /** A part of it, under its own name. */
    Problem part(Span part, String noteText) {
        return new Problem(part, part.of(noteText), section, context, assertion, documented, conditions);
    }

    boolean mentionsIn(Span part) {
        for (Span condition : conditions) {
            if (condition.overlaps(part)) {
                return true;
            }
        }
        return false;
    }
}
