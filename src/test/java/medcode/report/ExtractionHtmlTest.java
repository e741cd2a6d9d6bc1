package medcode.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
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
import medcode.extract.Assertion;
import medcode.extract.Extraction;
import medcode.extract.Fact;
import medcode.extract.Mention;
import medcode.extract.Section;
import medcode.extract.SectionKind;
import medcode.note.Note;
import medcode.note.Span;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class ExtractionHtmlTest {
    private static final String LETTERS = "ab <>&\"'é咳\t\n\r\u0000\u001B\u202E";
    private static final Release RELEASE =
            new Release("icd10cm-2026", CodeSet.ICD10CM, "2026", LocalDate.of(2025, 10, 1), Release.FOREVER, false);

    private static String page(Note note, List<Mention> mentions, List<Fact> facts) {
        StringWriter text = new StringWriter();
        Extraction extraction = new Extraction(note, List.of(section(note)), List.of(), mentions, facts);
        ExtractionHtml.write(new PrintWriter(text), extraction, new ReleasesRead(List.of(RELEASE)), "1");
        return text.toString();
    }

    private static Section section(Note note) {
        Span heading = new Span(0, Math.min(3, note.text().length()));
        return new Section(new SectionKind("hpi", 1, Assertion.PRESENT), heading, note.body());
    }

    private static Mention mention(Note note, int start, int end, Assertion assertion) {
        Fact fact = new Fact(Fact.Kind.LATERALITY, "left", "", new Span(start, Math.min(end, start + 2)));
        return new Mention(
                new Span(start, end),
                Mention.Kind.CONDITION,
                section(note),
                note.body(),
                assertion,
                Optional.of(new Span(Math.max(0, start - 2), start)),
                List.of(fact),
                List.of(Code.icd10cm("E11.9")),
                List.of(),
                false);
    }

    /** The note of a page as markup; it parses as XML, or the page is broken. */
    private static List<Element> lines(String page) throws Exception {
        int start = page.indexOf("<div class=\"note\">");
        String markup = page.substring(start, page.indexOf("</section>", start));
        Element note = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(markup)))
                .getDocumentElement();
        NodeList children = note.getElementsByTagName("div");
        List<Element> lines = new ArrayList<>();
        for (int i = 0; i < children.getLength(); i++) {
            lines.add((Element) children.item(i));
        }
        return lines;
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
    void mentionsThatOverlapAndNestKeepTheTextAndEveryLink() throws Exception {
        Random random = new Random(7);
        for (int round = 0; round < 200; round++) {
            StringBuilder text = new StringBuilder("HPI");
            while (text.length() < 60) {
                text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
            }
            Note note = Note.of("a.txt", text.toString());
            List<Mention> mentions = new ArrayList<>();
            for (int i = 0; i < random.nextInt(12); i++) {
                int start = random.nextInt(text.length());
                int end = start + 1 + random.nextInt(text.length() - start);
                mentions.add(mention(note, start, end, Assertion.values()[random.nextInt(6)]));
            }
            String page = page(note, mentions, List.of());

            StringBuilder shown = new StringBuilder();
            for (Element line : lines(page)) {
                shown.append(line.getTextContent()).append('\n');
            }
            assertThat(shown.toString().stripTrailing())
                    .isEqualTo(visible(note.text()).stripTrailing());
            assertThat(attributes(page, "id")).containsAll(attributes(page, "href"));
            for (int number = 1; number <= mentions.size(); number++) {
                assertThat(attributes(page, "id")).contains("m" + number, "r" + number);
            }
        }
    }

    /** The text with what would not show spelled out, and a carriage return at the end of a line left out. */
    private static String visible(String text) {
        StringBuilder visible = new StringBuilder();
        for (char c : text.replaceAll("\r(?=\n|\\z)", "").toCharArray()) {
            boolean shown = (c >= ' ' && c != '\u202E') || c == '\n' || c == '\t';
            visible.append(shown ? String.valueOf(c) : String.format("\\u%04X", (int) c));
        }
        return visible.toString();
    }

    @Test
    void theShortestMentionIsShownWhereTwoOverlap() {
        Note note = Note.of("a.txt", "HPI chronic kidney disease");
        String page = page(
                note,
                List.of(mention(note, 4, 26, Assertion.PRESENT), mention(note, 12, 26, Assertion.NEGATED)),
                List.of());
        assertThat(page).contains("class=\"said present\" href=\"#r1\"").contains("class=\"said negated end\"");
    }

    @Test
    void thePolicyAllowsTheStyleOfThePageAndNothingElse() throws Exception {
        Note note = Note.of("</title><script>", "HPI");
        String page = page(note, List.of(), List.of());
        Matcher policy = Pattern.compile("default-src 'none'; style-src 'sha256-([^']+)'; base-uri 'none';")
                .matcher(page);
        assertThat(policy.find()).isTrue();
        String style = page.substring(page.indexOf("<style>") + 7, page.indexOf("</style>"));
        byte[] checksum = MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));
        assertThat(policy.group(1)).isEqualTo(Base64.getEncoder().encodeToString(checksum));
        assertThat(page)
                .doesNotContain("<script", "<link", "<img", "<iframe", "style=", "http:", "https:", "url(", "@import")
                .doesNotContainPattern(" on[a-z]+=");
    }

    @Test
    void assertionsDifferByMoreThanColour() throws Exception {
        String style =
                new String(HtmlPage.class.getResourceAsStream("extraction.css").readAllBytes(), StandardCharsets.UTF_8);
        Set<String> signs = new TreeSet<>();
        for (Assertion assertion : Assertion.values()) {
            Matcher sign = Pattern.compile("\\." + assertion.id() + "\\.end::after \\{ content: (\"[^\"]+\")")
                    .matcher(style);
            assertThat(sign.find()).as(assertion.id()).isTrue();
            signs.add(sign.group(1));
        }
        assertThat(signs).hasSameSizeAs(Assertion.values());
    }
}
