package medcode.extract;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What titles say at their end of the encounter alone, by the 7th character: «subsequent encounter for fracture with nonunion».
 * Records that list titles repeat it; it names no condition.
 */
public final class EncounterPhrase {
    private static final Pattern PHRASE = Pattern.compile("(?i) ?(?:initial|subsequent) encounter"
            + "(?: for (?:[\\w ]+ )?fractures?(?: type [\\w, ]+)?(?: with \\w+(?: healing)?)?)?");

    private static final Pattern TITLE_END =
            Pattern.compile(", (?:(?:initial|subsequent) encounter\\b.*|sequela)$", Pattern.CASE_INSENSITIVE);

    private EncounterPhrase() {}

    /** A title without it. */
    public static String without(String title) {
        return TITLE_END.matcher(title).replaceAll("");
    }

    /** True where nothing else follows on the line. */
    static boolean begins(String text, int from, int lineEnd) {
        Matcher phrase = PHRASE.matcher(text).region(from, lineEnd);
        return phrase.lookingAt() && text.substring(phrase.end(), lineEnd).matches("[.;)\\s]*");
    }
}
