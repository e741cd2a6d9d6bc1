package medcode.note.reader;

import static medcode.note.reader.Documents.CANARY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.DeflaterOutputStream;
import medcode.codeset.reader.Hostile;
import medcode.input.BadInput;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Documents that no reader may trip over: each gives notes, or a refusal that names the file and tells nothing of the note. */
class HostileDocumentsTest {
    private static final long SEED = 20_261_126;
    private static final String FILE = "note.bin";

    private static Map<String, byte[]> samples() {
        String cda = Documents.cda().replace("bronchitis", CANARY);
        byte[] pdf = Documents.pdf(List.of(List.of(CANARY, "no fever"), List.of("cough")));
        return Map.of(
                "C-CDA", cda.getBytes(StandardCharsets.UTF_8),
                "C-CDA with a PDF", Documents.attached(pdf),
                "PDF", pdf,
                "DOCX", Documents.docx(Documents.paragraph(CANARY)),
                "RTF", Documents.RTF.getBytes(StandardCharsets.US_ASCII));
    }

    @TestFactory
    Stream<DynamicTest> cutOffOrDamaged() {
        return samples().entrySet().stream()
                .map(sample -> DynamicTest.dynamicTest(sample.getKey(), () -> {
                    byte[] file = sample.getValue();
                    byte[] beginning =
                            new String(file, 0, 12, StandardCharsets.ISO_8859_1).getBytes(StandardCharsets.ISO_8859_1);
                    assertThat(Stream.of(
                                            Hostile.truncated(file, SEED),
                                            Hostile.damaged(file, SEED),
                                            Hostile.noiseAfter(beginning, SEED),
                                            Hostile.truncated(Hostile.gzip(file), SEED))
                                    .flatMap(variants -> variants)
                                    .filter(HostileDocumentsTest::isRefused)
                                    .count())
                            .isGreaterThan(80);
                }));
    }

    private static boolean isRefused(byte[] file) {
        try {
            Documents.read(FILE, file, new ArrayList<>());
            return false;
        } catch (BadInput refused) {
            assertThat(refused).hasMessageStartingWith(FILE).hasMessageNotContaining(CANARY);
            return true;
        } catch (IOException | RuntimeException unnamed) {
            throw new AssertionError("a failure that names no file", unnamed);
        }
    }

    @TestFactory
    Stream<DynamicTest> xmlThatAttacksTheParser() {
        return Hostile.xml("ClinicalDocument").entrySet().stream()
                .map(attack -> DynamicTest.dynamicTest(attack.getKey(), () -> {
                    String document = attack.getValue()
                            .replace("<ClinicalDocument", "<ClinicalDocument xmlns=\"urn:hl7-org:v3\"");
                    assertThat(isRefused(document.getBytes(StandardCharsets.UTF_8)))
                            .isTrue();
                    assertThat(isRefused(Documents.zip(Map.of("word/document.xml", attack.getValue()))))
                            .isTrue();
                }));
    }

    @Test
    void narrativesAndGroupsWithoutEnd() {
        String deep = Documents.cda().replace("Penicillin", "<list><item>".repeat(5_000));
        assertThat(isRefused(deep.getBytes(StandardCharsets.UTF_8))).isTrue();
        assertThat(isRefused(("{\\rtf1" + "{".repeat(100_000)).getBytes(StandardCharsets.US_ASCII)))
                .isTrue();
        assertThat(isRefused(Documents.docx("<w:tbl><w:tr><w:tc>".repeat(5_000))))
                .isTrue();
    }

    @Test
    void documentsThatUnpackToFarTooMuch() {
        Assertions.assertTimeoutPreemptively(Duration.ofMinutes(1), () -> {
            assertThatThrownBy(() -> Documents.read(FILE, Hostile.zip("word/document.xml", new byte[65 << 20])))
                    .hasMessage(FILE + ": unpacks to far more than any note; not read");
            assertThatThrownBy(() -> Documents.read(FILE, Hostile.zip("word/media/image1.png", new byte[257 << 20])))
                    .hasMessage(FILE + ": unpacks to far more than any note; not read");
            assertThatThrownBy(() -> Documents.read(FILE, pdfWith(deflated(new byte[130 << 20]))))
                    .hasMessage(FILE + ": unpacks to far more than any note; not read");
        });
    }

    private static byte[] deflated(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(out)) {
            deflater.write(bytes);
        }
        return out.toByteArray();
    }

    /** A PDF whose only page has this as its deflated content. */
    private static byte[] pdfWith(byte[] content) throws IOException {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        pdf.writeBytes(("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
                        + "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                        + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R>>endobj\n"
                        + "4 0 obj<</Filter/FlateDecode/Length " + content.length + ">>stream\n")
                .getBytes(StandardCharsets.US_ASCII));
        pdf.writeBytes(content);
        pdf.writeBytes("\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF".getBytes(StandardCharsets.US_ASCII));
        return pdf.toByteArray();
    }

    @Test
    void aPdfThatDrawsItselfOverAndOver() throws IOException {
        StringBuilder forms = new StringBuilder("""
                %PDF-1.4
                1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
                2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
                3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Resources<</XObject<</F 10 0 R>>>>/Contents 4 0 R>>endobj
                4 0 obj<</Length 5>>stream
                /F Do
                endstream endobj
                """);
        for (int i = 10; i < 24; i++) {
            String content = "/F Do ".repeat(10);
            forms.append(i + " 0 obj<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</F " + (i + 1)
                    + " 0 R>>>>/Length " + content.length() + ">>stream\n" + content + "\nendstream endobj\n");
        }
        byte[] pdf = (forms + "trailer<</Root 1 0 R>>\n%%EOF").getBytes(StandardCharsets.US_ASCII);
        Assertions.assertTimeoutPreemptively(
                Duration.ofMinutes(2), () -> assertThat(isRefused(pdf)).isTrue());
    }

    @Test
    void nothing() {
        assertThat(isRefused(new byte[0])).isTrue();
        for (String beginning : List.of("<?xml", "<ClinicalDocument", "%PDF-1.7", "{\\rtf1", "PK\u0003\u0004")) {
            assertThat(isRefused(beginning.getBytes(StandardCharsets.US_ASCII)))
                    .as(beginning)
                    .isTrue();
        }
    }
}
