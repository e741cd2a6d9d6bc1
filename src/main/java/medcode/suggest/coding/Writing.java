package medcode.suggest.coding;

import java.util.ArrayList;
import java.util.List;
import medcode.codeset.CodeTable;
import medcode.encounter.Setting;
import medcode.extract.Assertion;
import medcode.lexicon.MeatWords;
import medcode.note.LineMap;
import medcode.note.Note;
import medcode.note.Span;
import medcode.suggest.Candidate;
import medcode.suggest.Evidence;
import medcode.suggest.OpenAxis;
import medcode.suggest.Query;
import medcode.suggest.Suggestion;
import medcode.suggest.coded.Coded;
import medcode.suggest.phrase.Descent;
import medcode.suggest.problem.Meat;
import medcode.suggest.problem.Problem;
import medcode.suggest.sequence.Sequence;

/** Writes the chosen codes up as suggestions: evidence with its place, queries, alternatives. */
final class Writing {
    /** What quotes an item of a plan; more is the plan itself. */
    private static final int LONGEST_INDICATOR = 240;

    private final Note note;
    private final CodeTable table;
    private final Descent descent;
    private final LineMap lines;
    private final Sequence sequence;
    private final Meat meat;
    private final Worth worth;

    Writing(Note note, CodeTable table, Descent descent, MeatWords meat) {
        this.note = note;
        this.table = table;
        this.descent = descent;
        this.lines = LineMap.of(note.text());
        this.sequence = new Sequence(table);
        this.meat = new Meat(meat, note.text());
        this.worth = new Worth(note.text(), note.body());
    }

    List<Suggestion> suggestions(List<Coded> coded, Setting setting) {
        List<Suggestion> suggestions = new ArrayList<>();
        for (Coded one : coded) {
            suggestions.add(suggestion(one, suggestions.size() + 1, setting));
        }
        return suggestions;
    }

    private Suggestion suggestion(Coded coded, int rank, Setting setting) {
        Suggestion.Role role = sequence.role(coded.code(), rank == 1);
        if (role == Suggestion.Role.FIRST_LISTED && setting == Setting.INPATIENT) {
            role = Suggestion.Role.PRINCIPAL;
        }
        List<Query> queries = queries(coded);
        return new Suggestion(
                rank,
                coded.code(),
                coded.candidate().title(),
                role,
                Math.round(worth.of(coded.candidate().score(), queries) * 100) / 100.0,
                coded.candidate().source(),
                coded.candidate().trail(),
                meat.of(coded.problems()),
                evidence(coded),
                coded.obeyed(),
                queries,
                alternatives(coded));
    }

    private List<Evidence> evidence(Coded coded) {
        return coded.problems().stream()
                .map(problem -> evidence(problem, problem.span()))
                .distinct()
                .toList();
    }

    private Evidence evidence(Problem problem, Span span) {
        return new Evidence(
                span,
                lines.line(span.start()),
                lines.column(span.start()),
                problem.section().kind().id(),
                span.of(note.text()),
                problem.assertion());
    }

    /** A choice that was made in another way, as by reporting each side, is open no more; nobody is asked what was once. */
    private List<Query> queries(Coded coded) {
        List<Query> queries = new ArrayList<>();
        Assertion assertion = coded.problems().get(0).assertion();
        if (assertion == Assertion.HISTORICAL || assertion == Assertion.FAMILY) {
            return queries;
        }
        for (OpenAxis open : open(coded)) {
            if (coded.code().isWithin(open.chosen())) {
                queries.add(Query.about(open, indicators(coded)));
            }
        }
        return queries;
    }

    private List<OpenAxis> open(Coded coded) {
        if (!coded.candidate().open().isEmpty()) {
            return coded.candidate().open();
        }
        return table.find(coded.code()).flatMap(descent::leftOpen).stream().toList();
    }

    /** The items of the note that its problems head, each once. */
    private List<Evidence> indicators(Coded coded) {
        List<Evidence> indicators = new ArrayList<>();
        for (Problem problem : coded.problems()) {
            Evidence item = evidence(problem, item(problem));
            if (!indicators.contains(item)) {
                indicators.add(item);
            }
        }
        return indicators;
    }

    /** The item of the note that a problem heads, as many whole sentences of it as make a quote. */
    private Span item(Problem problem) {
        Span named = problem.span();
        Span context = problem.context().contains(named) ? problem.context() : named;
        int end = context.end();
        while (end > named.end() && (end - context.start() > LONGEST_INDICATOR || !isEnd(end))) {
            end--;
        }
        return new Span(context.start(), end);
    }

    /** The number of the next item ends nothing. */
    private boolean isEnd(int offset) {
        String text = note.text();
        char last = text.charAt(offset - 1);
        boolean ends = offset == text.length() || text.charAt(offset) == '\n' || last == '.' || last == ';';
        int line = text.lastIndexOf('\n', offset - 1) + 1;
        return ends
                && !Character.isWhitespace(last)
                && text.substring(line, offset).matches(".*\\p{L}.*");
    }

    private static List<Suggestion.Alternative> alternatives(Coded coded) {
        List<Suggestion.Alternative> alternatives = new ArrayList<>();
        for (Candidate other : coded.others()) {
            if (!other.code().equals(coded.code())) {
                alternatives.add(
                        new Suggestion.Alternative(other.code(), other.title(), String.join(" > ", other.trail())));
            }
        }
        return alternatives;
    }
}
