package medcode.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import medcode.codeset.Code;
import medcode.codeset.CodeSet;
import medcode.codeset.Release;
import medcode.encounter.Setting;
import medcode.extract.Assertion;
import medcode.note.Note;
import medcode.note.Span;
import medcode.suggest.Evidence;
import medcode.suggest.NotCoded;
import medcode.suggest.OpenAxis;
import medcode.suggest.Query;
import medcode.suggest.Suggestion;
import medcode.suggest.Suggestions;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

class SuggestionHtmlTest {
    private static final String HOSTILE = "a\"><script>alert(1)</script>'&\u202E";
    private static final Release RELEASE =
            new Release("icd10cm-2026", CodeSet.ICD10CM, "2026", LocalDate.of(2025, 10, 1), Release.FOREVER, false);
    private static final Code CODE = Code.icd10cm("M25.569");

    private static Evidence evidence(Note note, int start, int end) {
        Span span = new Span(start, end);
        return new Evidence(span, 1, start + 1, HOSTILE, span.of(note.text()), Assertion.PRESENT);
    }

    private static Suggestion suggestion(int rank, List<Evidence> evidence) {
        Query query = new Query(
                "side", evidence, List.of(new OpenAxis.Option(HOSTILE, CODE), new OpenAxis.Option("b", CODE)));
        return new Suggestion(
                rank,
                CODE,
                HOSTILE,
                Suggestion.Role.SECONDARY,
                0.9,
                Suggestion.Source.INDEX,
                List.of(HOSTILE),
                List.of("M", "T"),
                evidence,
                List.of(HOSTILE),
                List.of(query),
                List.of(new Suggestion.Alternative(CODE, HOSTILE, HOSTILE)));
    }

    private static String page(Note note, List<Suggestion> suggestions, List<NotCoded> notCoded) {
        StringWriter text = new StringWriter();
        Suggestions all = new Suggestions(
                note, Setting.OFFICE, LocalDate.of(2026, 3, 10), List.of(RELEASE), suggestions, notCoded);
        SuggestionHtml.write(new PrintWriter(text), all, "1");
        return text.toString();
    }

    private static Set<String> attributes(String page, String name) {
        Set<String> values = new TreeSet<>();
        Matcher matcher = Pattern.compile(" " + name + "=\"#?([^\"]*)\"").matcher(page);
        while (matcher.find()) {
            values.add(matcher.group(1));
        }
        return values;
    }

    @Test
    void whateverOverlapsEveryLinkLeadsSomewhereAndThePageIsWellFormed() throws Exception {
        Random random = new Random(11);
        for (int round = 0; round < 100; round++) {
            Note note = Note.of(HOSTILE, HOSTILE.repeat(3) + "\r\nx");
            List<Suggestion> suggestions = new ArrayList<>();
            List<NotCoded> notCoded = new ArrayList<>();
            for (int i = 1; i <= 4; i++) {
                int start = random.nextInt(note.text().length());
                int end = start + 1 + random.nextInt(note.text().length() - start);
                suggestions.add(suggestion(i, List.of(evidence(note, start, end), evidence(note, 0, end))));
                NotCoded.Reason reason = NotCoded.Reason.values()[random.nextInt(NotCoded.Reason.values().length)];
                notCoded.add(new NotCoded(
                        HOSTILE, Optional.of(CODE), reason, new Span(start, end), 1, 1, Optional.of(HOSTILE)));
            }
            String page = page(note, suggestions, notCoded);
            assertThat(attributes(page, "id")).containsAll(attributes(page, "href"));
            assertThat(attributes(page, "href")).contains("e1", "m4");
            assertThat(attributes(page, "id")).contains("c4", "n4");
            String body = page.substring(page.indexOf("<body>"), page.indexOf("</html>"));
            DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(body)));
        }
    }

    @Test
    void nothingOfANoteIsMarkup() {
        Note note = Note.of(HOSTILE, HOSTILE);
        String page = page(note, List.of(suggestion(1, List.of(evidence(note, 0, 5)))), List.of());
        assertThat(page)
                .contains("default-src 'none'; style-src 'sha256-")
                .doesNotContain("<script", "<img", "\u202E", "style=", "http:", "https:");
    }

    @Test
    void theAnswersOfAQueryNameNoCodeOnThePage() {
        Note note = Note.of("a.txt", "Knee pain");
        String page = page(note, List.of(suggestion(1, List.of(evidence(note, 0, 9)))), List.of());
        String answers = page.substring(page.indexOf("<ul class=\"answers\">"), page.indexOf("</ul>"));
        assertThat(answers)
                .contains("other, please specify", "unable to determine")
                .doesNotContain(CODE.toString());
    }
}
