package medcode.note.reader;

import static medcode.note.reader.Documents.paragraph;
import static medcode.note.reader.Documents.part;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Map;
import medcode.input.BadInput;
import org.junit.jupiter.api.Test;

class DocxReaderTest {

    private static String read(String body) throws IOException {
        return Documents.read("a.docx", Documents.docx(body)).text();
    }

    private static String item(int level, String words) {
        return paragraph(words)
                .replace(
                        "<w:p>",
                        "<w:p><w:pPr><w:pStyle w:val=\"ListParagraph\"/><w:numPr><w:ilvl w:val=\"" + level
                                + "\"/><w:numId w:val=\"4\"/></w:numPr></w:pPr>");
    }

    private static String row(String properties, String... cells) {
        StringBuilder row = new StringBuilder("<w:tr>" + properties);
        for (String cell : cells) {
            row.append("<w:tc><w:tcPr/>").append(cell).append("</w:tc>");
        }
        return row.append("</w:tr>").toString();
    }

    @Test
    void paragraphsTabsAndBreaksAreKept() throws IOException {
        String heading = paragraph("Assessment")
                .replace("<w:p>", "<w:p><w:pPr><w:pStyle w:val=\"Heading1\"/><w:tabs><w:tab/></w:tabs></w:pPr>");
        assertThat(read(paragraph("Seen today") + heading
                        + "<w:p><w:r><w:t>He</w:t></w:r><w:r><w:t>adache</w:t><w:tab/><w:t>mild</w:t><w:br/><w:t>no nausea</w:t></w:r></w:p>"
                        + "<w:p/>" + paragraph("X")
                        + paragraph("follow<w:noBreakHyphen/>up"
                                .replace("<w:noBreakHyphen/>", "</w:t><w:noBreakHyphen/><w:t>"))))
                .isEqualTo("Seen today\n\nAssessment\nHeadache\tmild\nno nausea\n\nX\nfollow-up");
    }

    @Test
    void listsHaveABulletByTheirLevel() throws IOException {
        assertThat(read(paragraph("Plan") + item(0, "rest") + item(1, "at home") + item(0, "fluids")))
                .isEqualTo("Plan\n- rest\n  - at home\n- fluids");
    }

    @Test
    void tablesAreReadRowByRow() throws IOException {
        String head = "<w:trPr><w:tblHeader/></w:trPr>";
        String plain = row("", paragraph("BP"), paragraph("120/80") + paragraph("sitting"));
        assertThat(read("<w:tbl><w:tblPr/>" + plain + row("", paragraph("only one"), "<w:p/>") + "</w:tbl>"))
                .isEqualTo("BP | 120/80; sitting\nonly one");
        assertThat(read("<w:tbl>" + row(head, paragraph("Drug"), paragraph("Dose"))
                        + row("", paragraph("Metformin"), paragraph("500 mg")) + "</w:tbl>"))
                .isEqualTo("Drug | Dose\nMetformin | Dose: 500 mg");
    }

    @Test
    void whatWasDeletedOrIsThereTwiceIsLeftOut() throws IOException {
        assertThat(
                        read(
                                "<w:p><w:ins><w:r><w:t>new</w:t></w:r></w:ins><w:del><w:r><w:delText>old</w:delText></w:r></w:del>"
                                        + "<w:r><w:instrText>PAGE</w:instrText></w:r><w:moveFrom><w:r><w:t>away</w:t></w:r></w:moveFrom>"
                                        + "<AlternateContent><Choice><w:t> box</w:t></Choice><Fallback><w:t> box</w:t></Fallback></AlternateContent></w:p>"))
                .isEqualTo("new box");
    }

    @Test
    void headersAndNotesStandAroundTheText() throws IOException {
        Map<String, String> parts = Map.of(
                "word/document.xml", part("document", "<w:body>" + paragraph("Cough") + "</w:body>"),
                "word/header1.xml", part("hdr", paragraph("Clinic")),
                "word/header2.xml", part("hdr", paragraph("Clinic")),
                "word/footnotes.xml", part("footnotes", "<w:footnote>" + paragraph("since May") + "</w:footnote>"),
                "word/footer1.xml", part("ftr", paragraph("Page")),
                "word/styles.xml", "<not xml");
        assertThat(Documents.read("a.docx", Documents.zip(parts)).text())
                .isEqualTo("Clinic\n\nCough\n\nsince May\n\nPage");
    }

    @Test
    void otherZipFilesAndEmptyOnesAreRefused() {
        assertThatThrownBy(() -> Documents.read("a.docx", Documents.zip(Map.of("xl/workbook.xml", "<x/>"))))
                .isInstanceOf(BadInput.class)
                .hasMessageStartingWith("a.docx: is a zip file, but no DOCX document");
        assertThatThrownBy(() -> read("<w:p/>")).isInstanceOf(BadInput.class).hasMessage("a.docx: has no text");
    }

    @Test
    void damagedXmlIsNamedWithItsPart() {
        assertThatThrownBy(() -> Documents.read("a.docx", Documents.zip(Map.of("word/document.xml", "<w>\n<p>"))))
                .isInstanceOf(BadInput.class)
                .hasMessageStartingWith("a.docx!word/document.xml:2:");
    }
}
