package medcode.suggest.coded;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import medcode.codeset.Code;
import medcode.extract.Assertion;
import medcode.extract.Extraction;
import medcode.extract.Mention;
import medcode.note.LineMap;
import medcode.note.Span;
import medcode.suggest.NotCoded;
import medcode.suggest.Suggestion;
import medcode.suggest.problem.Problem;
import medcode.suggest.problem.Problems;

/** Collects what a note mentions and medcode does not code, each with its reason. */
public final class Rejections {
    private final Extraction extraction;
    private final LineMap lines;
    private final List<NotCoded> rejected = new ArrayList<>();

    public Rejections(Extraction extraction) {
        this.extraction = extraction;
        this.lines = LineMap.of(extraction.note().text());
    }

    public void add(Problem problem, Code code) {
        reason(problem.assertion()).ifPresent(reason -> add(problem.span(), Optional.of(code), reason));
    }

    public void add(Coded coded, NotCoded.Reason reason) {
        add(coded.problems().get(0).span(), Optional.of(coded.code()), reason);
    }

    private void add(Span span, Optional<Code> code, NotCoded.Reason reason) {
        add(span, code, reason, Optional.empty());
    }

    private void add(Span span, Optional<Code> code, NotCoded.Reason reason, Optional<String> query) {
        String text = span.of(extraction.note().text());
        rejected.add(
                new NotCoded(text, code, reason, span, lines.line(span.start()), lines.column(span.start()), query));
    }

    /** In the note's order, each wording once for each reason; nothing whose category is coded. */
    public List<NotCoded> all(List<Suggestion> suggestions) {
        Set<Code> coded = new HashSet<>();
        suggestions.forEach(suggestion -> coded.add(suggestion.code().category()));
        for (Mention mention : extraction.mentions()) {
            boolean names = mention.kind() == Mention.Kind.CONDITION || mention.kind() == Mention.Kind.SYMPTOM;
            if (names && !isCovered(mention.span())) {
                Optional<Code> code = mention.codes().stream().findFirst();
                if (code.isEmpty() || !coded.contains(code.get().category())) {
                    reject(mention, code);
                }
            }
        }
        rejected.sort(
                (one, other) -> Integer.compare(one.span().start(), other.span().start()));
        Set<String> seen = new HashSet<>();
        rejected.removeIf(one -> !seen.add(one.text().toLowerCase(Locale.ROOT) + one.reason()));
        return rejected;
    }

    private void reject(Mention mention, Optional<Code> code) {
        if (mention.isUndecided()) {
            boolean told = mention.assertion() != Assertion.NEGATED && Problems.counts(mention.section());
            if (told && !isDecidedElsewhere(mention)) {
                add(mention.span(), code, NotCoded.Reason.QUERY_FIRST, Optional.of(question(mention)));
            }
        } else if (reason(mention.assertion()).isPresent()) {
            add(mention.span(), code, reason(mention.assertion()).get());
        } else if (mention.copied()) {
            add(mention.span(), code, NotCoded.Reason.SECTION);
        }
    }

    private boolean isDecidedElsewhere(Mention undecided) {
        String text = extraction.note().text();
        String form = undecided.span().of(text);
        for (Mention mention : extraction.mentions()) {
            if (!mention.codes().isEmpty() && mention.span().of(text).equals(form)) {
                return true;
            }
        }
        return false;
    }

    /** Asks without leading: every sense, and a way out of them. */
    private String question(Mention mention) {
        StringBuilder question = new StringBuilder("meaning of ")
                .append(mention.span().of(extraction.note().text()))
                .append(" not documented: ");
        mention.senses().forEach(sense -> question.append(sense.term()).append(" / "));
        return question.append("other / unable to determine").toString();
    }

    private boolean isCovered(Span span) {
        for (NotCoded known : rejected) {
            if (known.span().overlaps(span)) {
                return true;
            }
        }
        return false;
    }

    private static Optional<NotCoded.Reason> reason(Assertion assertion) {
        return switch (assertion) {
            case NEGATED -> Optional.of(NotCoded.Reason.NEGATED);
            case UNCERTAIN -> Optional.of(NotCoded.Reason.UNCERTAIN_OUTPATIENT);
            case HISTORICAL -> Optional.of(NotCoded.Reason.HISTORICAL);
            case FAMILY -> Optional.of(NotCoded.Reason.FAMILY);
            case HYPOTHETICAL -> Optional.of(NotCoded.Reason.HYPOTHETICAL);
            case PRESENT -> Optional.empty();
        };
    }
}
