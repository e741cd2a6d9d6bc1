package medcode.report;

import java.util.LinkedHashMap;
import java.util.Map;
import medcode.codeset.Release;
import medcode.suggest.Explanation;
import medcode.suggest.Explanation.Argument;
import medcode.suggest.Suggestions;

/** The fields of what speaks for or against a code on a note. */
public final class ExplanationFields {
    private ExplanationFields() {}

    /** A record of {@code "type":"explanation"}: one a note and code. */
    public static Map<String, Object> of(Suggestions suggestions, Explanation explanation) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("type", "explanation");
        fields.put("note", suggestions.note().name());
        fields.put("setting", suggestions.setting().id());
        fields.put("dateOfService", suggestions.dateOfService());
        fields.put("releases", suggestions.releases().stream().map(Release::id).toList());
        fields.put("code", explanation.code());
        fields.put("title", explanation.title().isEmpty() ? null : explanation.title());
        fields.put("verdict", explanation.id());
        fields.put(
                "suggestion", explanation.suggestion().map(SuggestionFields::of).orElse(null));
        fields.put(
                "arguments",
                explanation.arguments().stream().map(ExplanationFields::of).toList());
        return fields;
    }

    private static Map<String, Object> of(Argument argument) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("kind", argument.kind());
        fields.put("code", argument.code().orElse(null));
        fields.put("text", argument.text().isEmpty() ? null : argument.text());
        fields.put("quote", argument.quote().map(SuggestionFields::of).orElse(null));
        return fields;
    }
}
