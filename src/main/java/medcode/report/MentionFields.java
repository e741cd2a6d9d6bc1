package medcode.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import medcode.codeset.Release;
import medcode.extract.Extraction;
import medcode.extract.Fact;
import medcode.extract.Mention;
import medcode.note.LineMap;
import medcode.note.Note;
import medcode.note.Origin;
import medcode.note.Span;

/** The fields of mentions and of facts bound to none, in the order of the published records. */
public final class MentionFields {
    private MentionFields() {}

    /** A record of {@code "type":"mention"} for each mention, then one of {@code "type":"fact"} for each fact;
     * the codes are of the release. */
    public static List<Map<String, Object>> of(Extraction extraction, Release release) {
        LineMap lines = LineMap.of(extraction.note().text());
        List<Map<String, Object>> records = new ArrayList<>();
        for (Mention mention : extraction.mentions()) {
            records.add(mention(extraction, mention, lines, release));
        }
        for (Fact fact : extraction.facts()) {
            records.add(fact(extraction, fact, lines));
        }
        return records;
    }

    private static Map<String, Object> mention(Extraction extraction, Mention mention, LineMap lines, Release release) {
        String text = extraction.note().text();
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("type", "mention");
        fields.put("note", extraction.note().name());
        place(fields, extraction.note(), mention.span(), lines);
        fields.put("section", mention.section().kind().id());
        fields.put("text", mention.span().of(text));
        fields.put("kind", mention.kind().id());
        fields.put("assertion", mention.assertion().id());
        fields.put("cue", mention.cue().map(cue -> cue.of(text)).orElse(null));
        List<Map<String, Object>> facts = new ArrayList<>();
        for (Fact fact : mention.facts()) {
            facts.add(fact(fact, text));
        }
        fields.put("facts", facts);
        fields.put("codes", mention.codes());
        fields.put("release", release.id());
        return fields;
    }

    private static Map<String, Object> fact(Extraction extraction, Fact fact, LineMap lines) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("type", "fact");
        fields.put("note", extraction.note().name());
        place(fields, extraction.note(), fact.span(), lines);
        fields.put("text", fact.span().of(extraction.note().text()));
        stated(fields, fact);
        return fields;
    }

    private static Map<String, Object> fact(Fact fact, String text) {
        Map<String, Object> fields = new LinkedHashMap<>();
        stated(fields, fact);
        fields.put("text", fact.span().of(text));
        fields.put("start", fact.span().start());
        fields.put("end", fact.span().end());
        return fields;
    }

    private static void stated(Map<String, Object> fields, Fact fact) {
        fields.put("kind", fact.kind().id());
        fields.put("value", fact.value());
        fields.put("unit", fact.unit().isEmpty() ? null : fact.unit());
        fields.put("selectsCode", fact.kind().selectsCode());
    }

    private static void place(Map<String, Object> fields, Note note, Span span, LineMap lines) {
        fields.put("start", span.start());
        fields.put("end", span.end());
        fields.put("line", lines.line(span.start()));
        fields.put("column", lines.column(span.start()));
        note.origin(span.start()).ifPresent(origin -> fields.put("source", source(origin)));
    }

    /** Where in its file a part of the note stands, as far as it is known. */
    private static Map<String, Object> source(Origin origin) {
        Map<String, Object> source = new LinkedHashMap<>();
        if (origin.page() > 0) {
            source.put("page", origin.page());
        }
        if (origin.line() > 0) {
            source.put("line", origin.line());
        }
        if (origin.column() > 0) {
            source.put("column", origin.column());
        }
        return source;
    }
}
