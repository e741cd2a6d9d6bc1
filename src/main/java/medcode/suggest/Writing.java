package medcode.suggest;

import java.util.ArrayList;
import java.util.List;
import medcode.codeset.CodeTable;
import medcode.encounter.Setting;
import medcode.note.LineMap;
import medcode.note.Note;

/** Writes the chosen codes up as suggestions: evidence with its place, queries, alternatives. */
final class Writing {
    private final Note note;
    private final LineMap lines;
    private final Sequence sequence;
    private final Meat meat;

    Writing(Note note, CodeTable table) {
        this.note = note;
        this.lines = LineMap.of(note.text());
        this.sequence = new Sequence(table);
        this.meat = new Meat(note.text());
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
        return new Suggestion(
                rank,
                coded.code(),
                coded.candidate().title(),
                role,
                Math.round(coded.candidate().score() * 100) / 100.0,
                coded.candidate().source(),
                coded.candidate().trail(),
                meat.of(coded.problems()),
                evidence(coded),
                coded.obeyed(),
                queries(coded),
                alternatives(coded));
    }

    private List<Evidence> evidence(Coded coded) {
        List<Evidence> evidence = new ArrayList<>();
        for (Problem problem : coded.problems()) {
            evidence.add(new Evidence(
                    problem.span(),
                    lines.line(problem.span().start()),
                    lines.column(problem.span().start()),
                    problem.section().kind().id(),
                    problem.span().of(note.text()),
                    problem.assertion()));
        }
        return evidence;
    }

    private static List<String> queries(Coded coded) {
        List<String> queries = new ArrayList<>();
        for (OpenAxis open : coded.candidate().open()) {
            queries.add(open.question());
        }
        return queries;
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
