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
import medcode.claim.Claim;
import medcode.claim.Correction;
import medcode.claim.Place;
import medcode.input.BadInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A corrected copy differs from its file in the corrected cells, and in no other byte. */
class CorrectedCopyTest {
    private static final String X12 = """
            ISA*00*          *00*          *ZZ*CLINIC         *ZZ*PAYER          *260315*0930*^*00501*000000007*0*T*:~
            GS*HC*CLINIC*PAYER*20260315*0930*3*X*005010X222A1~
            ST*837*0001*005010X222A1~
            BHT*0019*00*77*20260315*0930*CH~
            NM1*85*2*CLINIC*****XX*1234567893~
            HL*1**20*1~
            HL*2*1*22*0~
            NM1*IL*1*MILLER*Ann****MI*MEM001~
            DMG*D8*19580412*F~
            CLM*A-100*245.5***11:B:1*Y*A*Y*Y~
            HI*ABK:E119.*ABF:E119.~
            LX*1~
            SV1*HC:99214*180*UN*1***1:2~
            DTP*472*D8*20260310~
            CLM*A-101*245.5***11:B:1*Y*A*Y*Y~
            HI*ABK:E119.~
            LX*1~
            SV1*HC:99214*180*UN*1***1~
            DTP*472*D8*20260310~
            SE*18*0001~
            GE*1*3~
            IEA*1*000000007~
            """;

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
                "id,x,dx\\nA,\"a \"\"b\"\",\\nE119.\",E119.\\n!3!3!id,x,dx\\nA,\"a \"\"b\"\",\\nE119.\",E11.9\\n",
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

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "\r\n"})
    void aCodeOfX12IsReplacedWhateverEndsItsSegments(String end) throws IOException {
        assertFixed(X12.replace("\n", end));
    }

    @Test
    void aCodeOfWrappedX12IsReplaced() throws IOException {
        assertFixed(X12.replace("\n", "").replaceAll("(.{40})", "$1\n"));
        assertFixed(X12.replace("*", "|").replace("~", "!").replace("Ann", "Jos\u00e9"));
    }

    @Test
    void aCodeOfHl7IsReplaced() throws IOException {
        String message = "MSH|^~\\&|A|B|C|D|20260301||DFT^P03|1|P|2.5\rPID|1||7^^^X||Jos\u00e9^B||19700101|F\r"
                + "FT1|1|||20260301||CG|99213\rDG1|1||E119.^Diabetes^I10|||F\r";
        assertFixed(message);
        assertFixed("\u000b" + message + "\u001c\r");
    }

    @Test
    void aCodeOfFhirIsReplaced() throws IOException {
        assertFixed("""
                {"resourceType": "Claim", "id": "F1", "created": "2026-03-01", "patient": {"display": "Jos\u00e9"},
                 "diagnosis": [{"sequence": 1, "diagnosisCodeableConcept":
                   {"text": "Jos\u00e9", "coding": [{"code": "E119."}]}}]}
                """);
    }

    /** Reads a file's claims, and corrects their wrong code where the reader says that it stands. */
    private static void assertFixed(String text) throws IOException {
        List<Correction> corrections = new ArrayList<>();
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        for (Claim claim : ReadClaims.of(bytes).claims) {
            claim.diagnoses()
                    .forEach(
                            diagnosis -> corrections.add(new Correction(List.of(diagnosis.place()), "E119.", "E11.9")));
        }
        assertThat(corrections).isNotEmpty();
        assertThat(corrected(text, StandardCharsets.UTF_8, corrections.toArray(new Correction[0])))
                .isEqualTo(text.replace("E119.", "E11.9"));
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
                    .hasMessageStartingWith("c: codes are mended in claims saved as UTF-8 alone");
        }
    }

    private static Correction at(long row, int column) {
        return new Correction(List.of(Place.of(row, column)), "E119.", "E11.9");
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
