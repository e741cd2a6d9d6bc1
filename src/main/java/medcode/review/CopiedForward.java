package medcode.review;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import medcode.extract.Sentence;

/** Tells a note that repeats an earlier one of the encounter almost whole. */
final class CopiedForward {
    private static final double MOST = 0.85;
    /** Shorter notes are templates, which are alike without being copied. */
    private static final int FEWEST_SENTENCES = 8;

    private CopiedForward() {}

    /** True where more of the note's text stands in one of the others than a new note can share. */
    static boolean isCopy(Reading note, List<Reading> earlier) {
        return note.extraction().sentences().size() >= FEWEST_SENTENCES
                && earlier.stream().anyMatch(other -> shared(note, other) > MOST);
    }

    private static double shared(Reading note, Reading other) {
        Set<String> known = new HashSet<>();
        other.extraction().sentences().forEach(sentence -> known.add(words(other, sentence)));
        long all = 0;
        long again = 0;
        for (Sentence sentence : note.extraction().sentences()) {
            String words = words(note, sentence);
            all += words.length();
            again += known.contains(words) ? words.length() : 0;
        }
        return all == 0 ? 0 : (double) again / all;
    }

    private static String words(Reading reading, Sentence sentence) {
        return sentence.span()
                .of(reading.note().text())
                .strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", " ");
    }
}
