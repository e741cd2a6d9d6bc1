package medcode.report;

import static medcode.report.HtmlPage.escaped;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.function.Function;
import medcode.codeset.Release;
import medcode.note.NoteHead;
import medcode.suggest.Evidence;
import medcode.suggest.NotCoded;
import medcode.suggest.Query;
import medcode.suggest.Service;
import medcode.suggest.Suggestion;
import medcode.suggest.Suggestions;

/** The codes of a note as a page: its text with the evidence marked, beside the codes in claim order; each leads to the other. */
public final class SuggestionHtml {
    private static final Map<String, String> MEAT =
            Map.of("M", "monitored", "E", "evaluated", "A", "assessed", "T", "treated");

    private final Suggestions suggestions;
    private final SuggestionMarks marks;
    private final HtmlPage page;

    private SuggestionHtml(PrintWriter out, Suggestions suggestions) {
        this.suggestions = suggestions;
        this.marks = new SuggestionMarks(suggestions);
        this.page = new HtmlPage(out);
    }

    /**
     * Writes the page of a note.
     *
     * @param version medcode's own
     */
    public static void write(PrintWriter out, Suggestions suggestions, String version) {
        new SuggestionHtml(out, suggestions).write(version);
    }

    private void write(String version) {
        String name = suggestions.note().name();
        Release release = suggestions.releases().get(0);
        page.begin(name, "extraction.css", "suggestion.css");
        page.line("<h1>" + escaped(name) + "</h1>");
        head(release);
        page.line("<div class=\"pages\">");
        page.line("<section aria-label=\"Note\">");
        page.line("<h2>Note</h2>");
        page.line("<div class=\"note\">");
        new MarkedNote(suggestions.note(), marks.all()).write(page);
        page.line("</div>");
        page.line("</section>");
        page.line("<section aria-label=\"Codes\">");
        codes();
        notCoded();
        page.line("</section>");
        page.line("</div>");
        page.end("Made by medcode " + version + " with " + release.displayName() + " (" + release.id() + ")."
                + " Codes are suggestions; a coder decides.");
    }

    private void head(Release release) {
        NoteHead head = suggestions.note().head();
        page.line("<dl class=\"head\">");
        term("Date of service", Optional.of(suggestions.dateOfService()));
        term("Setting", Optional.of(suggestions.setting().id()));
        term("Patient", head.patient());
        term("Sex", head.sex().map(sex -> sex.name().charAt(0)));
        term("Born", head.birthDate());
        term("Encounter", head.encounter());
        term("Author", head.author());
        term(
                "Release",
                Optional.of(release.displayName() + (release.starter() ? " starter set, not the full code set" : "")));
        page.line("</dl>");
    }

    private void term(String name, Optional<?> value) {
        value.ifPresent(
                known -> page.line("<div><dt>" + name + "</dt><dd>" + escaped(known.toString()) + "</dd></div>"));
    }

    private void codes() {
        page.line("<h2>Codes in claim order</h2>");
        if (suggestions.all().isEmpty()) {
            page.line("<p>Nothing to code.</p>");
        }
        suggestions.suggestions().forEach(suggestion -> code(suggestion, List.of()));
        suggestions.procedures().forEach(service -> code(service.suggestion(), billing(service)));
    }

    private static List<String> billing(Service service) {
        List<String> billing = new ArrayList<>();
        boolean reckoned = !service.arithmetic().isEmpty();
        billing.add("units " + service.units() + (reckoned ? ": " + service.arithmetic() : ""));
        service.modifiers().forEach(modifier -> billing.add("modifier " + modifier));
        return billing;
    }

    /** @param billing what a claim line says beside the code */
    private void code(Suggestion suggestion, List<String> billing) {
        page.line("<article class=\"code\" id=\"" + SuggestionMarks.anchor(suggestion) + "\">");
        page.line("<h3><span class=\"rank\">" + suggestion.rank() + "</span> <span class=\"number\">"
                + escaped(suggestion.code().toString()) + "</span> " + escaped(suggestion.title()) + "</h3>");
        page.line("<p class=\"quiet\">" + suggestion.role().id() + ", score " + suggestion.score() + meat(suggestion)
                + "</p>");
        page.line("<dl>");
        definitions("evidence", suggestion.evidence(), this::evidence);
        definitions(
                "from",
                List.of(suggestion.source().id() + ": " + String.join(" › ", suggestion.trail())),
                HtmlPage::escaped);
        definitions("obeyed", suggestion.notes(), HtmlPage::escaped);
        definitions("billed", billing, HtmlPage::escaped);
        definitions("query", suggestion.queries(), SuggestionHtml::query);
        definitions("or", suggestion.alternatives(), other -> escaped(other.code() + " " + other.title()));
        page.line("</dl>");
        page.line("</article>");
    }

    private static String meat(Suggestion suggestion) {
        StringJoiner letters = new StringJoiner(", ", ", ", "").setEmptyValue("");
        suggestion.meat().forEach(letter -> letters.add(MEAT.get(letter)));
        return letters.toString();
    }

    private <T> void definitions(String name, List<T> all, Function<T, String> markup) {
        if (!all.isEmpty()) {
            page.line("<dt>" + name + "</dt>");
            all.forEach(one -> page.line("<dd>" + markup.apply(one) + "</dd>"));
        }
    }

    private String evidence(Evidence evidence) {
        return "<a href=\"#" + marks.anchor(evidence.span()) + "\">" + evidence.line() + ":" + evidence.column()
                + "</a> «" + escaped(evidence.text()) + "» <span class=\"quiet\">" + escaped(evidence.section()) + ", "
                + evidence.assertion().id() + "</span>";
    }

    private static String query(Query query) {
        StringBuilder asked = new StringBuilder();
        for (Evidence indicator : query.indicators()) {
            asked.append("<q>").append(escaped(indicator.text())).append("</q> ");
        }
        asked.append(query.question()).append("<ul class=\"answers\">");
        query.answers()
                .forEach(answer -> asked.append("<li>").append(escaped(answer)).append("</li>"));
        return asked + "</ul>";
    }

    private void notCoded() {
        if (suggestions.notCoded().isEmpty()) {
            return;
        }
        page.line("<h2>Not coded</h2>");
        page.line("<table>");
        page.line("<thead><tr><th>Line</th><th>Words</th><th>Code</th><th>Reason</th></tr></thead>");
        page.line("<tbody>");
        int number = 0;
        for (NotCoded mention : suggestions.notCoded()) {
            number++;
            page.line("<tr id=\"n" + number + "\"><td class=\"place\"><a href=\"#m" + number + "\">" + mention.line()
                    + ":" + mention.column() + "</a></td><td>" + escaped(mention.text()) + "</td><td class=\"codes\">"
                    + mention.code().map(code -> escaped(code.toString())).orElse("") + "</td><td>"
                    + mention.reason().id()
                    + mention.query()
                            .map(query -> "<div>" + escaped(query) + "</div>")
                            .orElse("") + "</td></tr>");
        }
        page.line("</tbody>");
        page.line("</table>");
    }
}
