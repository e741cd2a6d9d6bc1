package medcode.extract;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What titles say at their end of the encounter alone, by the 7th character: «subsequent encounter for fracture with nonunion».
 * Records that list titles repeat it; it names no condition.
 */
final class EncounterPhrase {
    private static final Pattern PHRASE = Pattern.compile("(?i) ?(?:initial|subsequent) encounter"
            + "(?: for (?:[\\w ]+ )?fractures?(?: type [\\w, ]+)?(?: with \\w+(?: healing)?)?)?");

    private EncounterPhrase() {}

    /** True where nothing else follows on the line. */
    static boolean begins(String text, int from, int lineEnd) {
        Matcher phrase = PHRASE.matcher(text).region(from, lineEnd);
        return phrase.lookingAt() && text.substring(phrase.end(), lineEnd).matches("[.;)\\s]*");
    }
}
