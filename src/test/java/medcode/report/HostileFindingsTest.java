package medcode.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import medcode.edit.Finding;
import medcode.edit.Severity;
import medcode.edit.rule.Edits;
import medcode.waiver.Triage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Whatever stands in claims and names of files, a format stays what it is, and shows no more of a claim than it may. */
class HostileFindingsTest {
    private static final String SECRET = "MRN-0042";
    private static final List<Finding> FINDINGS = List.of(
            finding(Severity.ERROR, "]]><failure/><!-- \"'&amp; </testcase>"),
            finding(Severity.WARNING, "<script>alert(1)</script> \u202E turned \uFFFE\uFFFF \uD800 end"),
            finding(Severity.INFO, "{\"a\":[\n\t\r\u0000\u001B]0;title\u0007 ::error::x | `md` [a](b) %0A"));

    private static Finding finding(Severity severity, String text) {
        return WrittenFindings.finding(severity, "a\"<&>\u0001é " + severity + ".csv", SECRET, text);
    }

    private static String written(String format, boolean includePhi) {
        return WrittenFindings.of(format, includePhi, Triage.of(Edits.set().all()), FINDINGS.toArray(Finding[]::new));
    }

    @ParameterizedTest
    @ValueSource(strings = {"junit", "checkstyle"})
    void xmlStaysWellFormed(String format) throws Exception {
        Element root = xml(written(format, false)).getDocumentElement();
        assertThat(root.getElementsByTagName("script").getLength()).isZero();
        assertThat(root.getTextContent()).doesNotContain("\u202E");
    }

    private static Document xml(String text) throws Exception {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
    }

    @Test
    void junitCountsWhatItHolds() throws Exception {
        Element root = xml(written("junit", false)).getDocumentElement();
        for (String tag : List.of("failure", "skipped", "error", "testcase")) {
            String attribute = tag.equals("testcase") ? "tests" : tag.equals("skipped") ? tag : tag + "s";
            assertThat(root.getAttribute(attribute))
                    .as(tag)
                    .isEqualTo(String.valueOf(root.getElementsByTagName(tag).getLength()));
        }
        assertThat(root.getElementsByTagName("failure").getLength()).isEqualTo(1);
        assertThat(root.getElementsByTagName("testsuite").getLength()).isEqualTo(4);
    }

    @Test
    void checkstyleHasAFileForEachFileAndAnErrorForEachFinding() throws Exception {
        Element root = xml(written("checkstyle", false)).getDocumentElement();
        assertThat(root.getElementsByTagName("file").getLength()).isEqualTo(3);
        Element first = (Element) root.getElementsByTagName("error").item(0);
        assertThat(first.getAttribute("line")).isEqualTo("12");
        assertThat(first.getAttribute("column")).isEqualTo("5");
        assertThat(first.getAttribute("severity")).isEqualTo("error");
        assertThat(first.getAttribute("source")).isEqualTo("medcode.DX201");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gitlab", "sarif"})
    void jsonStaysWellFormed(String format) {
        assertThatCode(() -> new ObjectMapper().readTree(written(format, false)))
                .doesNotThrowAnyException();
    }

    @Test
    void jsonLinesStayLines() {
        assertThat(written("jsonl", false).lines())
                .allSatisfy(line ->
                        assertThatCode(() -> new ObjectMapper().readTree(line)).doesNotThrowAnyException());
    }

    @Test
    void aPageRunsNothingOfWhatItShows() {
        String page = written("html", false);
        assertThat(page).contains("&lt;script&gt;alert(1)&lt;/script&gt;").doesNotContain("\u202E", "\u0000");
        assertThat(page.split("<script>", -1)).hasSize(2);
        assertThat(page).containsPattern("default-src 'none'; style-src 'sha256-[^']+'; script-src 'sha256-[^']+'");
    }

    @Test
    void aPageWithoutFindingsHasNoScriptAndNoBanner() {
        String page = WrittenFindings.of("html", false, Triage.of(Edits.set().all()));
        assertThat(page).doesNotContain("<script", "script-src", "Protected health information");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "github"})
    void logsHoldNoControlCharacters(String format) {
        assertThat(written(format, false)).doesNotContain("\u0000", "\u001B", "\u0007");
        assertThat(written(format, false).lines().filter(line -> line.startsWith("::error::")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sarif", "junit", "github", "gitlab", "checkstyle"})
    void formatsForCiHoldNoClaimId(String format) {
        assertThat(written(format, false)).doesNotContain(SECRET);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sarif", "junit"})
    void claimsAreHashedUnlessTheirIdsMayBeShown(String format) {
        assertThat(written(format, false)).containsPattern("claim-[0-9a-f]{12}\"");
        assertThat(written(format, true)).contains(SECRET).doesNotContainPattern("claim-[0-9a-f]{12}\"");
    }
}
