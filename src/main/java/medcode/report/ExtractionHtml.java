package medcode.report;

import static medcode.report.HtmlPage.escaped;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import medcode.codeset.Code;
import medcode.codeset.Release;
import medcode.extract.Assertion;
import medcode.extract.Extraction;
import medcode.extract.Fact;
import medcode.extract.Mention;
import medcode.note.LineMap;
import medcode.note.Note;
import medcode.note.NoteHead;
import medcode.note.Signature;
import medcode.note.Span;

/** What a note says, as a page: its text with every mention marked, beside a table of them; each leads to the other. */
public final class ExtractionHtml {
    private final Extraction extraction;
    private final Note note;
    private final LineMap lines;
    private final HtmlPage page;

    private ExtractionHtml(PrintWriter out, Extraction extraction) {
        this.extraction = extraction;
        this.note = extraction.note();
        this.lines = LineMap.of(note.text());
        this.page = new HtmlPage(out);
    }

    /**
     * Writes the page of a note.
     *
     * @param releases that the codes are of
     * @param version medcode's own
     */
    public static void write(PrintWriter out, Extraction extraction, ReleasesRead releases, String version) {
        new ExtractionHtml(out, extraction).write(releases, version);
    }

    private void write(ReleasesRead releases, String version) {
        page.begin(note.name(), "extraction.css");
        page.line("<h1>" + escaped(note.name()) + "</h1>");
        head(releases.releases());
        legend();
        page.line("<div class=\"pages\">");
        page.line("<section aria-label=\"Note\">");
        page.line("<h2>Note</h2>");
        page.line("<div class=\"note\">");
        new MarkedNote(note, MentionMarks.of(extraction)).write(page);
        page.line("</div>");
        page.line("</section>");
        page.line("<section aria-label=\"Mentions and facts\">");
        mentions();
        facts();
        page.line("</section>");
        page.line("</div>");
        page.end("Made by medcode " + version + " with " + releases.named() + "."
                + " Codes are candidates, not a judgement.");
    }

    private void head(List<Release> releases) {
        NoteHead head = note.head();
        page.line("<dl class=\"head\">");
        term("Date of service", head.dateOfService().map(Object::toString).orElse("not stated"));
        term("Setting", head.setting().map(setting -> setting.id()).orElse("not stated"));
        term("Admitted", head.admitted());
        term("Discharged", head.discharged());
        term("Patient", head.patient());
        term("Sex", head.sex().map(sex -> sex.name().charAt(0)));
        term("Born", head.birthDate());
        term("Age", head.age());
        term("Encounter", head.encounter());
        term("Author", head.author());
        term("Author’s role", head.authorRole());
        term("Type", head.type());
        term("Signature", head.signature().map(Signature::id));
        term("Codes in the source", Optional.of(String.join(" ", head.codes())).filter(codes -> !codes.isEmpty()));
        note.origin(note.body().start())
                .filter(origin -> origin.line() > 0)
                .ifPresent(origin -> term("Begins on line", origin.line() + " of its file"));
        for (Release release : releases) {
            term("Release", release.displayName() + (release.starter() ? " starter set, not the full code set" : ""));
        }
        page.line("</dl>");
    }

    private void term(String name, Optional<?> value) {
        value.ifPresent(known -> term(name, known.toString()));
    }

    private void term(String name, String value) {
        page.line("<div><dt>" + name + "</dt><dd>" + escaped(value) + "</dd></div>");
    }

    private void legend() {
        MentionCounts counts = new MentionCounts(extraction);
        page.line("<ul class=\"legend\" aria-label=\"Legend\">");
        for (Assertion assertion : Assertion.values()) {
            page.line("<li>" + said(assertion) + " " + counts.of(assertion) + "</li>");
        }
        page.line("</ul>");
    }

    private static String said(Assertion assertion) {
        return "<span class=\"said end " + assertion.id() + "\">" + assertion.id() + "</span>";
    }

    private void mentions() {
        page.line("<h2>Mentions</h2>");
        if (extraction.mentions().isEmpty()) {
            page.line("<p>None found.</p>");
            return;
        }
        page.line("<table>");
        page.line(
                "<thead><tr><th>Line</th><th>Mention</th><th>Assertion</th><th>Facts</th><th>Codes</th></tr></thead>");
        page.line("<tbody>");
        int number = 0;
        for (Mention mention : extraction.mentions()) {
            row(++number, mention);
        }
        page.line("</tbody>");
        page.line("</table>");
    }

    private void row(int number, Mention mention) {
        page.line("<tr id=\"r" + number + "\"><td class=\"place\"><a href=\"#m" + number + "\">"
                + place(mention.span()) + "</a></td><td>" + quote(mention.span()) + "<br><span class=\"quiet\">"
                + mention.kind().id() + ", " + escaped(mention.section().kind().id()) + "</span></td><td>"
                + said(mention.assertion()) + cue(mention) + "</td><td>" + facts(mention) + "</td><td class=\"codes\">"
                + codes(mention) + "</td></tr>");
    }

    private String cue(Mention mention) {
        return mention.cue()
                .map(cue -> "<br><span class=\"quiet\">«" + quote(cue) + "»</span>")
                .orElse("");
    }

    private static String facts(Mention mention) {
        StringBuilder facts = new StringBuilder();
        for (Fact fact : mention.facts()) {
            facts.append(facts.isEmpty() ? "" : "<br>")
                    .append(fact.kind().id())
                    .append(' ')
                    .append(escaped(fact.value()));
        }
        return facts.toString();
    }

    private static String codes(Mention mention) {
        StringBuilder codes = new StringBuilder();
        for (Code code : mention.codes()) {
            codes.append(codes.isEmpty() ? "" : "<br>").append(escaped(code.toString()));
        }
        for (Mention.Sense sense : mention.senses()) {
            codes.append(codes.isEmpty() ? "" : "<br>or ").append(escaped(sense.term()));
        }
        return codes.toString();
    }

    private void facts() {
        if (extraction.facts().isEmpty()) {
            return;
        }
        page.line("<h2>Facts of the note</h2>");
        page.line("<table>");
        page.line("<thead><tr><th>Line</th><th>Fact</th><th>Value</th><th>Words</th></tr></thead>");
        page.line("<tbody>");
        for (Fact fact : extraction.facts()) {
            page.line("<tr><td class=\"place\"><a href=\"#L"
                    + lines.line(fact.span().start()) + "\">"
                    + place(fact.span()) + "</a></td><td>" + fact.kind().id() + "</td><td>" + escaped(fact.value())
                    + "</td><td>" + quote(fact.span()) + "</td></tr>");
        }
        page.line("</tbody>");
        page.line("</table>");
    }

    private String place(Span span) {
        return lines.line(span.start()) + ":" + lines.column(span.start());
    }

    private String quote(Span span) {
        return escaped(span.of(note.text()));
    }
}
