package medcode.cli.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import medcode.codeset.Code;

/**
 * What a coder decided about a code.
 *
 * @param suggested empty for a code that the coder added
 * @param code what goes on the case; empty for a code that was rejected
 * @param score of the suggestion, 0 to 1
 * @param why as the coder said it, or empty
 * @param answers what the provider said to each query
 */
record Decision(
        Kind kind, Optional<Code> suggested, Optional<CaseCode> code, double score, String why, List<Answer> answers) {

    Decision {
        answers = List.copyOf(answers);
    }

    /** The kinds of decisions. */
    enum Kind {
        ACCEPTED,
        CHANGED,
        REJECTED,
        ADDED;

        String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * An answer to a query.
     *
     * @param answer empty where the query stays open
     */
    record Answer(String question, String answer) {}

    /** After a query: the code that the answer selects, where it selects one. */
    Decision answered(Answer answer, Optional<CaseCode> selected) {
        List<Answer> all = new ArrayList<>(answers);
        all.add(answer);
        boolean changes = selected.isPresent() && !selected.equals(code);
        return new Decision(changes ? Kind.CHANGED : kind, suggested, selected.or(() -> code), score, why, all);
    }
}
