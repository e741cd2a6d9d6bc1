package medcode.extract;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import medcode.lexicon.ChoicePhrases;
import medcode.lexicon.Lexicon;
import medcode.lexicon.Word;
import medcode.note.Span;

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

    /** What may stand between words that belong together. */
    private static final String BETWEEN = " \t\n\f\r/-";

    /** Words that tell how, when or what for. */
    private static final Set<String> ENDS = Lexicon.bundled().wordSet("object_ends.tsv");

    /** Words behind a phrase that are taken for what it speaks of where none of them is known. */
    private static final int MOST_WORDS = 6;

    /** Read once, when first asked for. */
    private static final class Bundled {
        static final ChoicePhrases<Circumstance> PHRASES =
                new ChoicePhrases<>(Lexicon.bundled(), all(Lexicon.bundled()), Circumstance::said);
    }

    /** The phrases by which notes say all of them. */
    public static ChoicePhrases<Circumstance> phrases() {
        return Bundled.PHRASES;
    }

    public static List<Circumstance> all(Lexicon lexicon) {
        return lexicon.table("circumstances.tsv").stream()
                .map(row -> new Circumstance(row.get(0), row.get(1), place(row.get(2)), row.get(3)))
                .toList();
    }

    /** The words behind a phrase up to the next punctuation. */
    public static Span object(String text, List<Word> words, int first) {
        int start = words.get(first - 1).end();
        int end = start;
        for (int at = first; at < words.size() && at < first + MOST_WORDS && !ends(text, end, words, at, first); at++) {
            start = at == first ? words.get(at).start() : start;
            end = words.get(at).end();
        }
        return new Span(start, end);
    }

    /** Punctuation ends it, and behind its first word what tells how, when or what for. */
    private static boolean ends(String text, int from, List<Word> words, int at, int first) {
        return breaks(text, from, words.get(at))
                || (at > first && ENDS.contains(words.get(at).normal()));
    }

    private static boolean breaks(String text, int from, Word word) {
        for (int at = from; at < word.start(); at++) {
            if (BETWEEN.indexOf(text.charAt(at)) < 0) {
                return true;
            }
        }
        return false;
    }

    private static Place place(String id) {
        return Place.valueOf(id.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
