package medcode.suggest.phrase;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import medcode.extract.EncounterPhrase;
import medcode.suggest.Candidate;

/**
 * The title of a code, which records that list titles hold word for word: «Other hydrocephalus» is not hydrocephalus
 * unspecified, though «other» by itself says nothing that the Index could look up; «strain of muscle, fascia and tendon» is one
 * condition. What titles say of the encounter is left aside.
 */
public final class ExactTitle {
    private static final Pattern OTHER = Pattern.compile("\\b(?:other|not)\\b");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^a-z0-9]+");

    private ExactTitle() {}

    /** The words of a phrase that says «other» or «not», as titles do: «not intractable»; empty for all else. */
    static String residual(String phrase) {
        String lower = phrase.toLowerCase(Locale.ROOT);
        return OTHER.matcher(lower).find() ? words(lower) : "";
    }

    private static String words(String text) {
        String lower = EncounterPhrase.without(text).toLowerCase(Locale.ROOT);
        return BETWEEN_WORDS.matcher(lower).replaceAll(" ").strip();
    }

    /** Puts the code whose title the words are before all others, which it scores no less than. */
    static void first(List<Candidate> list, String words) {
        Candidate named = words.isEmpty() ? null : named(list, words).orElse(null);
        if (named != null && list.indexOf(named) > 0) {
            list.remove(named);
            list.add(0, named.scored(list.get(0).score()));
        }
    }

    /** The one of some codes whose title a phrase is. */
    public static Optional<Candidate> of(List<Candidate> list, String phrase) {
        return named(list, words(phrase));
    }

    private static Optional<Candidate> named(List<Candidate> list, String words) {
        return list.stream()
                .filter(candidate -> words(candidate.title()).equals(words))
                .findFirst();
    }
}
