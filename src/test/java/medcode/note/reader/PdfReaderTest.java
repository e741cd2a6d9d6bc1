package medcode.note.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import medcode.input.BadInput;
import medcode.note.Note;
import medcode.note.Origin;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;

class PdfReaderTest {
    private static final List<List<String>> PAGES = List.of(
            List.of("Assessment", "Acute bronchitis, no fever", "", "Plan", "Rest"), List.of("Follow up in two weeks"));

    @Test
    void linesAreReadWithTheirPages() throws IOException {
        Note note = Documents.read("a.pdf", Documents.pdf(PAGES));
        assertThat(note.text())
                .isEqualTo("Assessment\nAcute bronchitis, no fever\n\nPlan\nRest\nFollow up in two weeks\n");
        assertThat(note.origin(note.text().indexOf("bronchitis")).orElseThrow())
                .extracting(Origin::page, Origin::line, Origin::column)
                .containsExactly(1, 2, 0);
        assertThat(note.origin(note.text().indexOf("weeks")).orElseThrow().page())
                .isEqualTo(2);
    }

    @Test
    void aScanHasNoText() {
        assertThatThrownBy(() -> Documents.read("a.pdf", Documents.pdf(List.of(List.of()))))
                .isInstanceOf(BadInput.class)
                .hasMessageStartingWith("a.pdf: is a PDF without text, as scans are");
    }

    @Test
    void onlyAPasswordKeepsItClosed() throws IOException {
        assertThat(Documents.read("a.pdf", encrypted("")).text()).startsWith("Assessment");
        assertThatThrownBy(() -> Documents.read("a.pdf", encrypted("secret")))
                .isInstanceOf(BadInput.class)
                .hasMessageStartingWith("a.pdf: is an encrypted PDF");
    }

    private static byte[] encrypted(String password) throws IOException {
        try (PDDocument document = Loader.loadPDF(Documents.pdf(PAGES))) {
            StandardProtectionPolicy policy = new StandardProtectionPolicy("owner", password, new AccessPermission());
            policy.setEncryptionKeyLength(128);
            document.protect(policy);
            return Documents.saved(document);
        }
    }

    @Test
    void nothingIsWrittenToDisk() throws IOException {
        Set<Path> before = temporary();
        Documents.read("a.pdf", Documents.pdf(PAGES));
        assertThat(temporary()).isEqualTo(before);
        assertThat(Path.of(System.getProperty("user.home"), ".pdfbox.cache")).doesNotExist();
    }

    private static Set<Path> temporary() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName()
                            .toString()
                            .toLowerCase(Locale.ROOT)
                            .contains("pdf"))
                    .collect(Collectors.toSet());
        }
    }

    @Test
    void streamsThatAreLargeTogetherAreRefused() {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        Deflater deflater = new Deflater();
        deflater.setInput(new byte[100 << 20]);
        deflater.finish();
        byte[] some = new byte[1 << 16];
        while (!deflater.finished()) {
            packed.write(some, 0, deflater.deflate(some));
        }
        deflater.end();
        String stream = "1 0 obj << /Filter /FlateDecode >> stream\n" + packed.toString(StandardCharsets.ISO_8859_1);
        byte[] file = ("%PDF-1.4\n" + stream.repeat(6) + "%%EOF").getBytes(StandardCharsets.ISO_8859_1);
        assertThatThrownBy(() -> PdfStreams.check("a.pdf", file))
                .isInstanceOf(BadInput.class)
                .hasMessage("a.pdf: unpacks to far more than any note; not read");
    }
}
