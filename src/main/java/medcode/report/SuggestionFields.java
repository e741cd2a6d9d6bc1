package medcode.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import medcode.codeset.Release;
import medcode.index.Loan;
import medcode.suggest.Candidate;
import medcode.suggest.Evidence;
import medcode.suggest.NotCoded;
import medcode.suggest.OpenAxis;
import medcode.suggest.Query;
import medcode.suggest.Service;
import medcode.suggest.Suggestion;
import medcode.suggest.Suggestions;

/** The fields of suggestions, in the order of the published record. */
public final class SuggestionFields {
    private SuggestionFields() {}

    /**
     * A record of {@code "type":"suggestions"}: one a note.
     *
     * @param loans what the release has of earlier ones
     */
    public static Map<String, Object> of(Suggestions suggestions, List<Loan> loans) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("type", "suggestions");
        fields.put("note", suggestions.note().name());
        fields.put("setting", suggestions.setting().id());
        fields.put("dateOfService", suggestions.dateOfService());
        fields.put("releases", suggestions.releases().stream().map(Release::id).toList());
        if (!loans.isEmpty()) {
            fields.put("borrowed", CodeRecord.borrowed(loans));
        }
        List<Map<String, Object>> all = new ArrayList<>();
        suggestions.suggestions().forEach(suggestion -> all.add(of(suggestion)));
        suggestions.procedures().forEach(procedure -> all.add(of(procedure)));
        fields.put("suggestions", all);
        fields.put(
                "notCoded",
                suggestions.notCoded().stream().map(SuggestionFields::of).toList());
        return fields;
    }

    static Map<String, Object> of(Suggestion suggestion) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("rank", suggestion.rank());
        fields.put("code", suggestion.code());
        fields.put("codeSet", suggestion.code().codeSet().id());
        fields.put("title", suggestion.title());
        fields.put("role", suggestion.role().id());
        fields.put("score", suggestion.score());
        fields.put("source", suggestion.source().id());
        fields.put("trail", suggestion.trail());
        fields.put("meat", suggestion.meat());
        fields.put(
                "evidence",
                suggestion.evidence().stream().map(SuggestionFields::of).toList());
        fields.put("notes", suggestion.notes());
        fields.put("queries", suggestion.queries().stream().map(Query::text).toList());
        fields.put(
                "questions",
                suggestion.queries().stream().map(SuggestionFields::of).toList());
        fields.put(
                "alternatives",
                suggestion.alternatives().stream().map(SuggestionFields::of).toList());
        return fields;
    }

    private static Map<String, Object> of(Service service) {
        Map<String, Object> fields = of(service.suggestion());
        fields.put("units", service.units());
        fields.put("arithmetic", service.arithmetic().isEmpty() ? null : service.arithmetic());
        fields.put("modifiers", service.modifiers());
        return fields;
    }

    private static Map<String, Object> of(Query query) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("topic", query.topic());
        fields.put("question", query.question());
        fields.put("answers", query.answers());
        fields.put(
                "indicators",
                query.indicators().stream().map(SuggestionFields::of).toList());
        fields.put("options", query.options().stream().map(SuggestionFields::of).toList());
        return fields;
    }

    private static Map<String, Object> of(OpenAxis.Option option) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("answer", option.answer());
        fields.put("code", option.code());
        return fields;
    }

    static Map<String, Object> of(Evidence evidence) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("start", evidence.span().start());
        fields.put("end", evidence.span().end());
        fields.put("line", evidence.line());
        fields.put("column", evidence.column());
        fields.put("section", evidence.section());
        fields.put("text", evidence.text());
        fields.put("assertion", evidence.assertion().id());
        return fields;
    }

    private static Map<String, Object> of(Suggestion.Alternative alternative) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("code", alternative.code());
        fields.put("title", alternative.title());
        fields.put("why", alternative.why());
        return fields;
    }

    private static Map<String, Object> of(NotCoded mention) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("text", mention.text());
        fields.put("code", mention.code().orElse(null));
        fields.put("reason", mention.reason().id());
        fields.put("start", mention.span().start());
        fields.put("end", mention.span().end());
        fields.put("line", mention.line());
        fields.put("column", mention.column());
        mention.query().ifPresent(query -> fields.put("query", query));
        return fields;
    }

    /**
     * A record of {@code "type":"candidates"}: one a phrase.
     *
     * @param line where the phrase stands in its file, from 1
     */
    public static Map<String, Object> of(long line, String phrase, List<Candidate> candidates) {
        List<Map<String, Object>> list = new ArrayList<>();
        for (Candidate candidate : candidates) {
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put("rank", list.size() + 1);
            fields.put("code", candidate.code());
            fields.put("title", candidate.title());
            fields.put("score", Math.round(candidate.score() * 100) / 100.0);
            fields.put("source", candidate.source().id());
            fields.put("trail", candidate.trail());
            list.add(fields);
        }
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("type", "candidates");
        fields.put("line", line);
        fields.put("phrase", phrase);
        fields.put("candidates", list);
        return fields;
    }
}
