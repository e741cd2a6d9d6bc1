package medcode.suggest.phrase;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import medcode.suggest.Candidate;

/**
 * The title of a residual code, which records that list titles hold word for word: «Other hydrocephalus» is not hydrocephalus
 * unspecified, though «other» by itself says nothing that the Index could look up.
 */
final class OtherTitle {
    private static final Pattern OTHER = Pattern.compile("\\bother\\b");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^a-z0-9]+");

    private OtherTitle() {}

    /** The words of a phrase that says «other», empty for all else. */
    static String of(String phrase) {
        String words = phrase.toLowerCase(Locale.ROOT);
        return OTHER.matcher(words).find() ? words(words) : "";
    }

    private static String words(String text) {
        return BETWEEN_WORDS.matcher(text).replaceAll(" ").strip();
    }

    /** Puts the code whose title the words are before all others, which it scores no less than. */
    static void first(List<Candidate> list, String words) {
        for (int i = 0; i < list.size() && !words.isEmpty(); i++) {
            Candidate candidate = list.get(i);
            if (words(candidate.title().toLowerCase(Locale.ROOT)).equals(words)) {
                list.remove(i);
                list.add(0, i == 0 ? candidate : candidate.scored(list.get(0).score()));
                return;
            }
        }
    }
}
