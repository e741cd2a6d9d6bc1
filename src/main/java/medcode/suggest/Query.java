package medcode.suggest;

import java.util.ArrayList;
import java.util.List;

/**
 * A question to the provider about what a note leaves open, as a compliant query asks (ACDIS and AHIMA, 2022): it quotes
 * the note, leads to no answer, names no code and says nothing of payment.
 *
 * @param topic what is open: {@code side}, {@code stage}; empty where no word names it
 * @param indicators what the note says about it
 * @param options the answers to choose from, in the order of the Tabular List; none where the question is an open one. Their
 *     codes are for the coder
 */
public record Query(String topic, List<Evidence> indicators, List<OpenAxis.Option> options) {
    /** More answers than this are a list to search through: the question stays open. */
    private static final int MOST_OPTIONS = 10;

    public Query {
        indicators = List.copyOf(indicators);
        options = List.copyOf(options);
    }

    /** One answer beside «other» would lead to it. */
    public static Query about(OpenAxis axis, List<Evidence> indicators) {
        List<OpenAxis.Option> answers = axis.answers();
        boolean choice = answers.size() > 1 && answers.size() <= MOST_OPTIONS;
        return new Query(axis.topic(), indicators, choice ? answers : List.of());
    }

    /** What is asked, without the quotes and the answers. */
    public String question() {
        String what = topic.isEmpty() ? "Can this be specified further" : "Can the " + topic + " be stated";
        return what + ", in your clinical judgement?";
    }

    /** The answers as the provider sees them. */
    public List<String> answers() {
        List<String> answers = new ArrayList<>();
        options.forEach(option -> answers.add(option.answer()));
        answers.add(options.isEmpty() ? "please specify" : "other, please specify");
        answers.add("unable to determine");
        return answers;
    }

    /** What the note says, and the question. */
    public String lead() {
        StringBuilder lead = new StringBuilder();
        for (Evidence indicator : indicators) {
            String quote = indicator.text().replaceAll("\\s+", " ");
            lead.append("Line ")
                    .append(indicator.line())
                    .append(": \"")
                    .append(quote)
                    .append("\" ");
        }
        return lead.append(question()).toString();
    }

    /** All of it in one line. */
    public String text() {
        return lead() + " " + String.join(" / ", answers());
    }
}
