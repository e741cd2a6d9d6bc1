package medcode.suggest.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import medcode.codeset.Code;
import medcode.codeset.CodeEntry;
import medcode.codeset.CodeTable;
import medcode.extract.Extraction;
import medcode.index.CodeHistory;
import medcode.index.EntryIndex;
import medcode.lexicon.Lexicon;
import medcode.suggest.Explanation;
import medcode.suggest.Explanation.Argument;
import medcode.suggest.Explanation.Verdict;
import medcode.suggest.NotCoded;
import medcode.suggest.Suggestion;
import medcode.suggest.Suggestions;
import medcode.suggest.coded.Statements;
import medcode.suggest.phrase.PhraseCoder;
import medcode.suggest.problem.Problems;

/** Argues for or against a code on a note whose suggestions are known. */
public final class Explainer {
    private static final int MOST_CHILDREN = 5;

    private final CodeTable table;
    private final CodeHistory history;
    private final Statements statements;
    private final Grounds grounds;
    private final double leastScore;

    public Explainer(
            CodeTable table, EntryIndex index, Lexicon lexicon, CodeHistory history, Suggester.Options options) {
        this.table = table;
        this.history = history;
        this.statements = new Statements(new Problems(lexicon), new PhraseCoder(table, index, lexicon));
        this.grounds = new Grounds(table, lexicon);
        this.leastScore = options.leastScore();
    }

    /** @param suggestions what was suggested for the note */
    public Explanation explain(Extraction extraction, Suggestions suggestions, Code code) {
        Optional<CodeEntry> entry = table.find(code);
        Optional<Suggestion> suggested = suggestions.suggestions().stream()
                .filter(suggestion -> suggestion.code().equals(code))
                .findFirst();
        if (suggested.isPresent()) {
            return new Explanation(
                    code, suggested.get().title(), Verdict.SUGGESTED, Optional.empty(), suggested, List.of());
        }
        if (entry.isEmpty()) {
            return unknown(code);
        }
        if (!entry.get().row().validity().holds(suggestions.dateOfService())) {
            return against(entry.get(), Verdict.NOT_IN_FORCE, List.of());
        }
        return entry.get().billable()
                ? notSuggested(entry.get(), extraction, suggestions)
                : against(entry.get(), Verdict.NOT_BILLABLE, below(entry.get(), suggestions));
    }

    private static Explanation against(CodeEntry entry, Verdict verdict, List<Argument> arguments) {
        return new Explanation(entry.code(), entry.title(), verdict, Optional.empty(), Optional.empty(), arguments);
    }

    /** A code of other years than the note's is not in force; one of none is no code. */
    private Explanation unknown(Code code) {
        List<Argument> arguments = new ArrayList<>();
        for (CodeHistory.Period period : CodeHistory.periods(history.statuses(code))) {
            if (period.standing() == CodeHistory.Standing.BILLABLE) {
                arguments.add(Argument.text("valid", "billable from " + period.from() + " to " + period.to()));
            }
        }
        Verdict verdict = arguments.isEmpty() ? Verdict.NOT_VALID : Verdict.NOT_IN_FORCE;
        return new Explanation(code, "", verdict, Optional.empty(), Optional.empty(), arguments);
    }

    private List<Argument> below(CodeEntry header, Suggestions suggestions) {
        List<Argument> arguments = new ArrayList<>();
        for (Suggestion suggestion : suggestions.suggestions()) {
            if (suggestion.code().isWithin(header.code())) {
                arguments.add(Argument.about("instead", suggestion.code(), suggestion.title()));
            }
        }
        if (arguments.isEmpty()) {
            header.children().stream()
                    .limit(MOST_CHILDREN)
                    .flatMap(child -> table.find(child).stream())
                    .forEach(child -> arguments.add(Argument.about("below", child.code(), child.title())));
        }
        return arguments;
    }

    private Explanation notSuggested(CodeEntry entry, Extraction extraction, Suggestions suggestions) {
        Code code = entry.code();
        Optional<NotCoded> left = grounds.left(suggestions, code);
        if (left.isPresent() && left.get().code().equals(Optional.of(code))) {
            return left(entry, left.get(), suggestions);
        }
        Optional<Statements.Stated> stated = statements.best(extraction, code);
        if (stated.isPresent()) {
            return stated(entry, stated.get(), extraction, suggestions);
        }
        Optional<Suggestion> sibling = grounds.sibling(suggestions, code);
        if (sibling.isPresent()) {
            return against(entry, Verdict.OTHER_CODE, grounds.instead(sibling.get(), entry));
        }
        return left.isPresent()
                ? left(entry, left.get(), suggestions)
                : against(entry, Verdict.NOT_MENTIONED, grounds.missing(extraction, entry));
    }

    private Explanation left(CodeEntry entry, NotCoded left, Suggestions suggestions) {
        List<Argument> arguments = new ArrayList<>(grounds.quote(suggestions, left));
        left.query().ifPresent(query -> arguments.add(Argument.text("query", query)));
        arguments.addAll(grounds.excluded(suggestions, entry.code()));
        return new Explanation(
                entry.code(), entry.title(), Verdict.LEFT_OUT, Optional.of(left.reason()), Optional.empty(), arguments);
    }

    private Explanation stated(
            CodeEntry entry, Statements.Stated stated, Extraction extraction, Suggestions suggestions) {
        Optional<NotCoded> left = grounds.left(suggestions, stated.problem());
        if (left.isPresent()) {
            return left(entry, left.get(), suggestions);
        }
        Optional<Suggestion> taken = grounds.taken(suggestions, stated.problem());
        if (taken.isPresent()) {
            return against(entry, Verdict.OTHER_CODE, grounds.instead(taken.get(), entry));
        }
        List<Argument> arguments = new ArrayList<>();
        arguments.add(grounds.quote(extraction, stated.problem()));
        boolean below = stated.best().score() < leastScore;
        if (below) {
            arguments.add(
                    Argument.text("score", Grounds.score(stated.candidate()) + ", and " + leastScore + " counts"));
        } else if (!stated.best().code().equals(entry.code())) {
            arguments.add(Argument.about(
                    "instead", stated.best().code(), stated.best().title()));
        }
        return against(entry, below ? Verdict.BELOW_SCORE : Verdict.NOT_REPORTABLE, arguments);
    }
}
