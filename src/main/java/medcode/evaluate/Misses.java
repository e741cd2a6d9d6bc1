package medcode.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import medcode.codeset.Code;
import medcode.evaluate.Miss.Cause;
import medcode.evaluate.Miss.Outcome;
import medcode.extract.Assertion;
import medcode.suggest.Evidence;
import medcode.suggest.Explanation;
import medcode.suggest.Explanation.Argument;
import medcode.suggest.Suggestion;
import medcode.suggest.Suggestions;

/** What of a note's codes is missed and wrong, each with its cause. */
public final class Misses {
    private final NoteGold gold;
    private final List<Code> suggested;
    private final List<Explanation> missed;

    private Misses(NoteGold gold, Suggestions suggestions, List<Explanation> missed) {
        this.gold = gold;
        this.suggested =
                suggestions.suggestions().stream().map(Suggestion::code).toList();
        this.missed = missed;
    }

    /** The gold codes of a note that were not suggested: those to be explained. */
    public static List<Code> missed(NoteGold gold, Suggestions suggestions) {
        List<Code> missed = new ArrayList<>(gold.codes());
        suggestions.suggestions().forEach(suggestion -> missed.remove(suggestion.code()));
        return missed;
    }

    /** @param missed what speaks against each {@link #missed(NoteGold, Suggestions) missed} code */
    public static List<Miss> of(NoteGold gold, Suggestions suggestions, List<Explanation> missed) {
        Misses causes = new Misses(gold, suggestions, missed);
        List<Miss> misses = new ArrayList<>();
        missed.forEach(explanation -> misses.add(causes.missed(explanation)));
        for (Suggestion suggestion : suggestions.suggestions()) {
            if (!gold.codes().contains(suggestion.code())) {
                misses.add(causes.wrong(suggestion));
            }
        }
        return misses;
    }

    private Miss missed(Explanation explanation) {
        Optional<Code> sibling = sibling(suggested, explanation.code());
        return new Miss(
                gold.note(),
                Outcome.MISSED,
                explanation.code(),
                explanation.title(),
                cause(explanation, sibling.isPresent()),
                sibling.or(() -> instead(explanation)),
                Optional.empty(),
                "",
                needed(explanation));
    }

    private static Cause cause(Explanation explanation, boolean sibling) {
        return switch (explanation.verdict()) {
            case NOT_VALID, NOT_IN_FORCE, NOT_BILLABLE -> Cause.NOT_VALID;
            default -> sibling ? Cause.WRONG_SPECIFICITY : cause(explanation);
        };
    }

    private static Cause cause(Explanation explanation) {
        return switch (explanation.verdict()) {
            case LEFT_OUT -> isAssertion(explanation) ? Cause.WRONG_ASSERTION : Cause.NOT_REPORTABLE;
            case OTHER_CODE, BELOW_SCORE, SUGGESTED -> Cause.INDEX_MISS;
            case NOT_REPORTABLE -> Cause.NOT_REPORTABLE;
            case NOT_VALID, NOT_IN_FORCE, NOT_BILLABLE -> Cause.NOT_VALID;
            case NOT_MENTIONED -> needed(explanation).isEmpty() ? Cause.INDEX_MISS : Cause.NOT_MENTIONED;
        };
    }

    private static boolean isAssertion(Explanation explanation) {
        return switch (explanation.reason().orElseThrow()) {
            case NEGATED, UNCERTAIN_OUTPATIENT, HISTORICAL, FAMILY, HYPOTHETICAL -> true;
            default -> false;
        };
    }

    private Miss wrong(Suggestion suggestion) {
        Optional<Code> sibling = sibling(missedCodes(), suggestion.code());
        Optional<Code> wanted = sibling.or(() -> lost(suggestion.code()));
        boolean present = suggestion.evidence().stream().anyMatch(one -> one.assertion() == Assertion.PRESENT);
        Cause cause = sibling.isPresent()
                ? Cause.WRONG_SPECIFICITY
                : wanted.isPresent() ? Cause.INDEX_MISS : present ? Cause.NOT_REPORTABLE : Cause.WRONG_ASSERTION;
        return new Miss(
                gold.note(),
                Outcome.WRONG,
                suggestion.code(),
                suggestion.title(),
                cause,
                wanted,
                Optional.of(suggestion.score()),
                suggestion.evidence().stream().map(Evidence::text).collect(Collectors.joining("; ")),
                "");
    }

    private List<Code> missedCodes() {
        return missed.stream().map(Explanation::code).toList();
    }

    /** The missed code that this one was taken for. */
    private Optional<Code> lost(Code code) {
        return missed.stream()
                .filter(explanation -> instead(explanation).equals(Optional.of(code)))
                .map(Explanation::code)
                .findFirst();
    }

    private static Optional<Code> sibling(List<Code> codes, Code code) {
        return codes.stream().filter(other -> other.isWithin(code.category())).findFirst();
    }

    private static Optional<Code> instead(Explanation explanation) {
        return explanation.arguments().stream()
                .filter(argument -> argument.kind().equals("instead"))
                .findFirst()
                .flatMap(Argument::code);
    }

    private static String needed(Explanation explanation) {
        return explanation.arguments().stream()
                .filter(argument -> argument.kind().equals("needed"))
                .map(Argument::text)
                .collect(Collectors.joining());
    }
}
