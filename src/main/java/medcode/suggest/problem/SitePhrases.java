package medcode.suggest.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where on the body a sentence may say that something is: «of the left thigh», «his right foot», «right index finger». */
public final class SitePhrases {
    private static final Pattern SITE = Pattern.compile(
            "\\b(?:(?:of|to|on|in|over|from) (?:the |his |her |their )?|(?:the|his|her|their) (?=right |left )|(?=\\b(?:right|left) ))"
                    + "((?:right |left )?[a-z][a-z0-9]*(?: [a-z]+){0,2})");

    private SitePhrases() {}

    /** The stretches that may name one, in the sentence's order, the longest first at each place. */
    public static List<String> in(String sentence) {
        List<String> phrases = new ArrayList<>();
        Matcher site = SITE.matcher(sentence.toLowerCase(Locale.ROOT));
        int from = 0;
        while (site.find(from)) {
            String[] words = site.group(1).split(" ");
            for (int length = words.length; length > 0; length--) {
                phrases.add(String.join(" ", List.of(words).subList(0, length)));
            }
            from = Math.max(site.start(1), site.start() + 1);
        }
        return phrases;
    }
}
