package medcode.suggest;

import java.util.List;
import java.util.Locale;
import medcode.codeset.Code;

/**
 * A choice below a header that the documentation does not answer.
 *
 * @param header where the choice stands
 * @param chosen the code taken for want of an answer
 * @param options the codes that an answer would select
 */
public record OpenAxis(Code header, Code chosen, List<Option> options) {
    private static final List<String> TOPICS = List.of("stage", "trimester", "intractable", "severity");

    public OpenAxis {
        options = List.copyOf(options);
    }

    /** What to ask, with the answers that would decide it; it names no code as preferred. */
    String question() {
        StringBuilder question = new StringBuilder(topic()).append(" not documented: ");
        for (int i = 0; i < options.size(); i++) {
            question.append(i == 0 ? "" : " / ")
                    .append(options.get(i).answer())
                    .append(' ')
                    .append(options.get(i).code());
        }
        return question.toString();
    }

    private String topic() {
        for (Option option : options) {
            String answer = option.answer().toLowerCase(Locale.ROOT);
            if (answer.contains("right") || answer.contains("left")) {
                return "side";
            }
            for (String topic : TOPICS) {
                if (answer.contains(topic)) {
                    return topic;
                }
            }
        }
        return "more specific condition";
    }

    /** An answer: the words that its title adds, and its code. */
    public record Option(String answer, Code code) {}
}
