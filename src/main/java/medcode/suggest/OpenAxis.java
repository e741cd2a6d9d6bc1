package medcode.suggest;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import medcode.codeset.Code;

/**
 * A choice below a header that the documentation does not answer.
 *
 * @param header where the choice stands
 * @param chosen the code taken for want of an answer
 * @param options every code below the header, in the order of the Tabular List
 */
public record OpenAxis(Code header, Code chosen, List<Option> options) {
    private static final List<String> TOPICS = List.of("stage", "trimester", "severity");

    /** Titles for what stands nowhere else: that is «other» or «unable to determine», whoever asks. */
    private static final Pattern RESIDUAL =
            Pattern.compile("(?i)\\bother\\b|unspecified|elsewhere|\\bNOS\\b|\\bnot specified\\b");

    public OpenAxis {
        options = List.copyOf(options);
    }

    /** What is open, in a word: {@code side}, {@code stage}; empty where most answers hold no such word. */
    public String topic() {
        if (isAbout("right") || isAbout("left")) {
            return "side";
        }
        return TOPICS.stream().filter(this::isAbout).findFirst().orElse("");
    }

    private boolean isAbout(String word) {
        List<Option> answers = answers();
        long about = answers.stream()
                .filter(option -> option.answer().toLowerCase(Locale.ROOT).contains(word))
                .count();
        return about > 0 && 3 * about >= answers.size();
    }

    /** The answers that say something. */
    List<Option> answers() {
        return options.stream()
                .filter(option -> !RESIDUAL.matcher(option.answer()).find())
                .toList();
    }

    /** An answer: the words that its title adds, and its code. */
    public record Option(String answer, Code code) {}
}
