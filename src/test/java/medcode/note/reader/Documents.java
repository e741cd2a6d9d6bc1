package medcode.note.reader;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import medcode.note.Note;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** Documents of the formats that hold more than plain text, made for the tests. */
final class Documents {
    /** A word of a note, which no message may hold. */
    static final String CANARY = "Canaryosis";

    static final String RTF =
            "{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0 Arial;}}\\f0 Assessment\\par " + CANARY + " of the knee\\par}";

    private Documents() {}

    static List<Note> read(String name, byte[] bytes, List<String> notices) throws IOException {
        PdfFonts.use();
        List<Note> notes = new ArrayList<>();
        try (NoteSource source = NoteSource.of(name, new ByteArrayInputStream(bytes))) {
            NoteReaders.read(source, notes::add, notices::add);
        }
        return notes;
    }

    static Note read(String name, byte[] bytes) throws IOException {
        List<Note> notes = read(name, bytes, new ArrayList<>());
        return notes.get(0);
    }

    /** The C-CDA document of the tests. */
    static String cda() {
        try (InputStream in = Documents.class.getResourceAsStream("/notes/visit.xml")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }

    /** A C-CDA document with this in place of a structured body. */
    static byte[] unstructured(String text) {
        return ("<ClinicalDocument xmlns=\"urn:hl7-org:v3\"><code code=\"18842-5\"/>\n<component><nonXMLBody>" + text
                        + "</nonXMLBody></component></ClinicalDocument>")
                .getBytes(StandardCharsets.UTF_8);
    }

    static byte[] attached(byte[] document) {
        return unstructured("<text mediaType=\"application/octet-stream\" representation=\"B64\">"
                + Base64.getMimeEncoder().encodeToString(document) + "</text>");
    }

    /** A PDF of one page for each list of lines. */
    static byte[] pdf(List<List<String>> pages) {
        PdfFonts.use();
        try (PDDocument document = new PDDocument()) {
            for (List<String> lines : pages) {
                PDPage page = new PDPage();
                document.addPage(page);
                if (!lines.isEmpty()) {
                    write(document, page, lines);
                }
            }
            return saved(document);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    static byte[] saved(PDDocument document) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }

    private static void write(PDDocument document, PDPage page, List<String> lines) throws IOException {
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.beginText();
            content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 11);
            content.setLeading(14);
            content.newLineAtOffset(72, 700);
            for (String line : lines) {
                content.showText(line);
                content.newLine();
            }
            content.endText();
        }
    }

    /** A DOCX file whose main part has this body. */
    static byte[] docx(String body) {
        return zip(Map.of(
                "[Content_Types].xml",
                "<Types/>",
                "word/document.xml",
                part("document", "<w:body>" + body + "</w:body>")));
    }

    static String part(String root, String content) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><w:" + root
                + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">" + content + "</w:" + root
                + ">";
    }

    static String paragraph(String words) {
        return "<w:p><w:r><w:t xml:space=\"preserve\">" + words + "</w:t></w:r></w:p>";
    }

    static byte[] zip(Map<String, String> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, String> part : new TreeMap<>(parts).entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
