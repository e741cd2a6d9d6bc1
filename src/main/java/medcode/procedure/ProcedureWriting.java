package medcode.procedure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import medcode.codeset.Axis;
import medcode.codeset.AxisValue;
import medcode.codeset.Code;
import medcode.codeset.CodeEntry;
import medcode.codeset.CodeSet;
import medcode.codeset.CodeTable;
import medcode.codeset.ProcedureChoice;
import medcode.codeset.ProcedureRow;
import medcode.extract.Extraction;
import medcode.extract.Mention;
import medcode.note.LineMap;
import medcode.note.Span;
import medcode.suggest.Evidence;
import medcode.suggest.NotCoded;
import medcode.suggest.OpenAxis;
import medcode.suggest.Query;
import medcode.suggest.Suggestion;

/** Writes procedures up: the quote, the way through the tables, other codes, and questions about what is open. */
final class ProcedureWriting {
    private static final int MOST_ALTERNATIVES = 3;
    private static final int FIRST_OPEN = 3;
    /** What a value that stands for want of words costs. */
    private static final double SCORE_OF_DEFAULT = 0.97;

    private final Extraction extraction;
    private final CodeTable table;

    ProcedureWriting(Extraction extraction, CodeTable table) {
        this.extraction = extraction;
        this.table = table;
    }

    Suggestion suggestion(Found found, int rank) {
        Code code = Code.of(CodeSet.ICD10PCS, found.composed().code().orElseThrow());
        List<String> trail = new ArrayList<>();
        trail.add(found.term().source());
        for (int place = FIRST_OPEN; place <= ProcedureRow.LENGTH; place++) {
            trail.add(step(found, place));
        }
        double score = Math.pow(SCORE_OF_DEFAULT, found.composed().defaults());
        return new Suggestion(
                rank,
                code,
                title(code),
                Suggestion.Role.PROCEDURE,
                Math.round(score * 100) / 100.0,
                Suggestion.Source.INDEX,
                trail,
                List.of(),
                found.mentions().stream()
                        .map(mention -> evidence(extraction, mention.span(), mention))
                        .toList(),
                List.of(),
                List.of(),
                alternatives(found, code));
    }

    private static String step(Found found, int place) {
        Axis axis = found.composed().left().axis(place);
        String settled = axis.title() + ": " + axis.values().get(0).label();
        return found.composed().said().stream()
                .filter(said -> said.startsWith(settled + " ("))
                .findFirst()
                .orElse(settled);
    }

    private String title(Code code) {
        return table.find(code).map(CodeEntry::title).orElse("");
    }

    /** Codes that differ in one value, the last place first. */
    private List<Suggestion.Alternative> alternatives(Found found, Code code) {
        List<Suggestion.Alternative> alternatives = new ArrayList<>();
        for (int place = ProcedureRow.LENGTH; place > FIRST_OPEN; place--) {
            for (String other : found.others(place)) {
                Code alternative = Code.of(CodeSet.ICD10PCS, other);
                if (!alternative.equals(code) && alternatives.size() < MOST_ALTERNATIVES) {
                    String why = "by another "
                            + found.composed().left().axis(place).title().toLowerCase(Locale.ROOT);
                    alternatives.add(new Suggestion.Alternative(alternative, title(alternative), why));
                }
            }
        }
        return alternatives;
    }

    /** A question for each value that is open. */
    List<NotCoded> queries(Found found) {
        List<NotCoded> queries = new ArrayList<>();
        Code beginning = Code.of(CodeSet.ICD10PCS, found.composed().beginning());
        for (int place : found.composed().open()) {
            Query query = query(found, place);
            queries.add(notCoded(
                    extraction, found.first(), beginning, NotCoded.Reason.QUERY_FIRST, Optional.of(query.text())));
        }
        return queries;
    }

    private Query query(Found found, int place) {
        Axis axis = found.composed().left().axis(place);
        List<OpenAxis.Option> options = new ArrayList<>();
        for (AxisValue value : axis.values()) {
            boolean residual =
                    value.label().startsWith("Other ") || value.label().startsWith("No ");
            if (!residual) {
                options.add(
                        new OpenAxis.Option(value.label(), code(found.composed().left(), place, value)));
            }
        }
        Evidence sentence = evidence(extraction, found.first().sentence(), found.first());
        boolean choice = options.size() > 1 && options.size() <= 10;
        return new Query(topic(axis, options), List.of(sentence), choice ? options : List.of());
    }

    private static Code code(ProcedureChoice left, int place, AxisValue value) {
        ProcedureChoice chosen = left.where(place, value::equals);
        return Code.of(CodeSet.ICD10PCS, Composed.of(chosen).beginning());
    }

    private static String topic(Axis axis, List<OpenAxis.Option> options) {
        boolean sides = options.stream().allMatch(option -> Side.of(option.answer()) != null)
                && options.stream()
                                .map(option -> Side.without(option.answer()))
                                .distinct()
                                .count()
                        == 1;
        if (sides && !options.isEmpty()) {
            return "side";
        }
        String title = axis.title().toLowerCase(Locale.ROOT);
        return title.equals("qualifier") ? "" : title;
    }

    static Evidence evidence(Extraction extraction, Span span, Mention mention) {
        String text = extraction.note().text();
        LineMap lines = LineMap.of(text);
        return new Evidence(
                span,
                lines.line(span.start()),
                lines.column(span.start()),
                mention.section().kind().id(),
                span.of(text),
                mention.assertion());
    }

    static NotCoded left(Extraction extraction, Mention mention, Code code, NotCoded.Reason reason) {
        return notCoded(extraction, mention, code, reason, Optional.empty());
    }

    static NotCoded notCoded(
            Extraction extraction, Mention mention, Code code, NotCoded.Reason reason, Optional<String> query) {
        String text = extraction.note().text();
        LineMap lines = LineMap.of(text);
        Span span = mention.span();
        return new NotCoded(
                span.of(text),
                Optional.of(code),
                reason,
                span,
                lines.line(span.start()),
                lines.column(span.start()),
                query);
    }
}
