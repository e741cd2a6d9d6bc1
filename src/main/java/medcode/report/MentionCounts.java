package medcode.report;

import java.util.EnumMap;
import java.util.Map;
import medcode.extract.Assertion;
import medcode.extract.Extraction;
import medcode.extract.Mention;

/** How many mentions of a note are so, are not so, may be so… */
final class MentionCounts {
    private final Map<Assertion, Integer> counts = new EnumMap<>(Assertion.class);
    private final int mentions;

    MentionCounts(Extraction extraction) {
        for (Mention mention : extraction.mentions()) {
            counts.merge(mention.assertion(), 1, Integer::sum);
        }
        mentions = extraction.mentions().size();
    }

    int of(Assertion assertion) {
        return counts.getOrDefault(assertion, 0);
    }

    /** {@code 3 mentions: 2 present, 1 negated}. */
    String shown() {
        StringBuilder shown = new StringBuilder();
        counts.forEach((assertion, count) -> shown.append(shown.isEmpty() ? ": " : ", ")
                .append(count)
                .append(' ')
                .append(assertion.id()));
        return mentions + (mentions == 1 ? " mention" : " mentions") + shown;
    }
}
