package medcode.extract;

import java.util.List;
import java.util.Locale;
import medcode.lexicon.Lexicon;

/**
 * Something other than a condition that a code of chapter 21 tells: why the patient came, what state he is in, what he
 * takes; a row of {@code circumstances.tsv}.
 *
 * @param said how notes say it, as choice phrases
 * @param named how the publications name it, and after a plus what else it says; in braces what the note decides, dots for
 *     what the note speaks of
 * @param authority the guideline that asks for the code
 */
public record Circumstance(String said, String named, Place place, String authority) {

    /** Where its code stands among the others. */
    public enum Place {
        /** The reason for the visit. */
        FIRST,
        /** The reason for the visit where the note tells of a disease that is past, and of none that is present. */
        FOLLOW_UP,
        /** Where the note says it. */
        NOTE,
        /** Behind the conditions. */
        BESIDE,
        /** Behind the conditions, unless what the patient was exposed to is one of them. */
        EXPOSED,
        /** A drug that is taken for long where it is taken at all. */
        LONG_TERM,
        /** A drug that is taken for long only where the note says so. */
        STATED;

        public boolean isDrug() {
            return this == LONG_TERM || this == STATED;
        }
    }

    public static List<Circumstance> all(Lexicon lexicon) {
        return lexicon.table("circumstances.tsv").stream()
                .map(row -> new Circumstance(row.get(0), row.get(1), place(row.get(2)), row.get(3)))
                .toList();
    }

    private static Place place(String id) {
        return Place.valueOf(id.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
