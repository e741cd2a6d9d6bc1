package medcode.report;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import medcode.codeset.Release;
import medcode.suggest.Evidence;
import medcode.suggest.NotCoded;
import medcode.suggest.Query;
import medcode.suggest.Service;
import medcode.suggest.Suggestion;
import medcode.suggest.Suggestions;

/** Suggestions as CSV, safe to open in a spreadsheet: a row each, then one for each mention that was not coded. */
public final class SuggestionCsv {
    private static final String SUGGESTED = "suggested";

    private SuggestionCsv() {}

    /** The row that names the columns. */
    public static String header() {
        return CsvText.row(List.of(
                "note",
                "date",
                "setting",
                "rank",
                "outcome",
                "code",
                "title",
                "role",
                "score",
                "line",
                "column",
                "evidence",
                "meat",
                "source",
                "trail",
                "notes",
                "queries",
                "alternatives",
                "release",
                "units",
                "modifiers"));
    }

    /** The outcome is {@code suggested}, or the reason why a mention was not coded. */
    public static void write(PrintWriter out, Suggestions suggestions) {
        String release = suggestions.releases().stream().map(Release::id).collect(Collectors.joining(" "));
        for (Suggestion suggestion : suggestions.suggestions()) {
            out.print(row(suggestions, suggestion, release, "", ""));
        }
        for (Service service : suggestions.procedures()) {
            String units = Integer.toString(service.units());
            String modifiers = String.join(" ", service.modifiers());
            out.print(row(suggestions, service.suggestion(), release, units, modifiers));
        }
        for (NotCoded mention : suggestions.notCoded()) {
            out.print(row(suggestions, mention, release));
        }
    }

    private static String row(Suggestions note, Suggestion suggestion, String release, String units, String modifiers) {
        Optional<Evidence> first = suggestion.evidence().stream().findFirst();
        return CsvText.row(List.of(
                note.note().name(),
                note.dateOfService().toString(),
                note.setting().id(),
                Integer.toString(suggestion.rank()),
                SUGGESTED,
                suggestion.code().toString(),
                suggestion.title(),
                suggestion.role().id(),
                Double.toString(suggestion.score()),
                first.map(at -> Integer.toString(at.line())).orElse(""),
                first.map(at -> Integer.toString(at.column())).orElse(""),
                joined(suggestion.evidence(), Evidence::text),
                String.join("", suggestion.meat()),
                suggestion.source().id(),
                String.join(" > ", suggestion.trail()),
                String.join("; ", suggestion.notes()),
                joined(suggestion.queries(), Query::text),
                joined(suggestion.alternatives(), other -> other.code().toString()),
                release,
                units,
                modifiers));
    }

    private static String row(Suggestions note, NotCoded mention, String release) {
        return CsvText.row(List.of(
                note.note().name(),
                note.dateOfService().toString(),
                note.setting().id(),
                "",
                mention.reason().id(),
                mention.code().map(Object::toString).orElse(""),
                "",
                "",
                "",
                Integer.toString(mention.line()),
                Integer.toString(mention.column()),
                mention.text(),
                "",
                "",
                "",
                "",
                mention.query().orElse(""),
                "",
                release,
                "",
                ""));
    }

    private static <T> String joined(List<T> all, Function<T, String> shown) {
        return all.stream().map(shown).collect(Collectors.joining("; "));
    }
}
