package medcode.claim.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import medcode.claim.Correction;
import medcode.claim.Place;
import medcode.input.BadInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A corrected copy differs from its file in the corrected cells, and in no other byte. */
class CorrectedCopyTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            quoteCharacter = '\'',
            value = {
                "id,dx1\\nA,E119.\\n!2!2!id,dx1\\nA,E11.9\\n",
                "id,dx1\\r\\nA,E119.\\r\\n!2!2!id,dx1\\r\\nA,E11.9\\r\\n",
                "id,dx1\\nA,E119.!2!2!id,dx1\\nA,E11.9",
                "id\\tdx1\\nA\\tE119.!2!2!id\\tdx1\\nA\\tE11.9",
                "id;dx1\\nE119.;\"E119.\"!2!2!id;dx1\\nE119.;\"E11.9\"",
                "id,dx\\nA,I10|E119.|E119.1!2!2!id,dx\\nA,I10|E11.9|E119.1",
                "id,x,dx\\nA,\"a \"\"b\"\",\\nE119.\",E119.\\n!2!3!id,x,dx\\nA,\"a \"\"b\"\",\\nE119.\",E11.9\\n",
                "id,x,dx\\nA,5\" pipe,E119.\\n!2!3!id,x,dx\\nA,5\" pipe,E11.9\\n",
                "id,dx\\n\\nA,E119.\\n!3!2!id,dx\\n\\nA,E11.9\\n",
                "id,dx\\rA,E119.\\r!2!2!id,dx\\rA,E11.9\\r",
            })
    void aCellIsReplaced(String before, long row, int column, String after) throws IOException {
        assertThat(corrected(lines(before), StandardCharsets.UTF_8, at(row, column)))
                .isEqualTo(lines(after));
    }

    private static String lines(String written) {
        return written.replace("\\n", "\n").replace("\\r", "\r").replace("\\t", "\t");
    }

    @Test
    void bytesOfAnyEncodingStay() throws IOException {
        String before = "id,name,dx\nA,Jos\u00e9,E119.\n";
        String after = "id,name,dx\nA,Jos\u00e9,E11.9\n";
        for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.ISO_8859_1)) {
            assertThat(corrected(before, charset, at(2, 3))).isEqualTo(after);
        }
        assertThat(corrected("\uFEFF" + before, StandardCharsets.UTF_8, at(2, 3)))
                .isEqualTo("\uFEFF" + after);
    }

    @Test
    void severalTextsOfALineOfJsonAreReplaced() throws IOException {
        String before = "{\"id\":\"\u00c9\",\"dx\":[\"E119.\",{\"code\":\"E119.\"}]}\r\n";
        int first = before.indexOf("\"E119.") + 1;
        int second = before.lastIndexOf("\"E119.") + 1;
        assertThat(corrected(before, StandardCharsets.UTF_8, at(1, first), at(1, second)))
                .isEqualTo(before.replace("E119.", "E11.9"));
    }

    @Test
    void aPlaceThatIsNotFoundAgainStaysAsItIs() throws IOException {
        CorrectedCopy copy = new CorrectedCopy("c.csv", List.of(at(2, 1), at(2, 9), at(7, 2)));
        String before = "id,dx\nA,E119.\n";
        assertThat(run(copy, before.getBytes(StandardCharsets.UTF_8)))
                .asString(StandardCharsets.UTF_8)
                .isEqualTo(before);
        assertThat(copy.made()).isZero();
    }

    @Test
    void linesAreToldAsTheyWereAndAre() throws IOException {
        List<String> told = new ArrayList<>();
        new CorrectedCopy("c.csv", List.of(at(2, 2)))
                .write(
                        new ByteArrayInputStream("id,dx\nA,E119.\n".getBytes(StandardCharsets.UTF_8)),
                        new ByteArrayOutputStream(),
                        (before, after) -> told.add(before + after));
        assertThat(told).containsExactly("id,dx\nid,dx\n", "A,E119.\nA,E11.9\n");
    }

    @Test
    void otherFilesAreRefused() {
        for (String text : List.of("i\0d\0,\0", "<Claim/>")) {
            assertThatThrownBy(() ->
                            run(new CorrectedCopy("c", List.of(at(1, 1))), text.getBytes(StandardCharsets.ISO_8859_1)))
                    .isInstanceOf(BadInput.class)
                    .hasMessageStartingWith("c: codes are mended in tables and JSON Lines alone");
        }
    }

    private static Correction at(long row, int column) {
        return new Correction(Place.of(row, column), "E119.", "E11.9");
    }

    private static String corrected(String text, Charset charset, Correction... corrections) throws IOException {
        CorrectedCopy copy = new CorrectedCopy("c", List.of(corrections));
        byte[] written = run(copy, text.getBytes(charset));
        assertThat(copy.made()).isEqualTo(corrections.length);
        return new String(written, charset);
    }

    private static byte[] run(CorrectedCopy copy, byte[] file) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        copy.write(new ByteArrayInputStream(file), out, (before, after) -> {});
        return out.toByteArray();
    }
}
