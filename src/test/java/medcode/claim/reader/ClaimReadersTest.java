package medcode.claim.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import medcode.architecture.MedcodeClasses;
import medcode.claim.Claim;
import medcode.claim.Claim.Diagnosis;
import medcode.claim.ClaimLine;
import medcode.input.BadInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimReadersTest {
    private final List<String> problems = new ArrayList<>();

    @Test
    void everyReaderIsRegistered() {
        assertThat(MedcodeClasses.namesOf(ClaimReaders.all()))
                .isEqualTo(MedcodeClasses.implementing(ClaimReader.class));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "claim_id,dos,dx1,dx2!1,2026-03-10,I10,E11.9",
                "CLM ID,From Date,Diag_1,Diag_2!1,3/10/2026,I10,E11.9",
                "CLM_ID,CLM_FROM_DT,PRNCPAL_DGNS_CD,ICD_DGNS_CD1,ICD_DGNS_CD2!1,20260310,I10,I10,E11.9",
                "id;dos;dx!1;10MAR2026;I10|E11.9",
                "id|dos|dx!1|2026-03-10T08:15:00|I10;E11.9",
                "id,dos,dx!1,2026-03-10,\"I10, E11.9\"",
                "id,dos,dx!1,10-Mar-2026,I10 E11.9",
                "id,dos,diagnosis_codes,patient!1,2026-03-10,I10;E11.9,x",
                "I10_DX1,I10_DX2,key,service_date!I10,E11.9,1,2026-03-10 00:00",
                "claim_id,dos,DIAGNOSIS1,DIAGNOSIS2,DIAGNOSIS3!1,2026-03-10,I10,NULL,E11.9",
            })
    void layouts(String header, String row) throws IOException {
        for (String end : List.of("\n", "\r\n")) {
            Claim claim = only("\uFEFF" + header + end + row + end);
            assertThat(claim.id()).isEqualTo("1");
            assertThat(claim.place().row()).isEqualTo(2);
            assertThat(claim.dates().service()).contains(LocalDate.of(2026, 3, 10));
            assertThat(codes(claim)).isEqualTo("I10 E11.9");
        }
    }

    @Test
    void tabsAndQuotedLines() throws IOException {
        List<Claim> claims = read("claim_id\tdx1\tnote\nA\tI10\t\"two\nlines\"\n\nB\tE11.9\tx\n");
        assertThat(claims).extracting(Claim::id).containsExactly("A", "B");
        assertThat(claims).extracting(claim -> claim.place().row()).containsExactly(2L, 5L);
    }

    @Test
    void aRowADiagnosis() throws IOException {
        List<Claim> claims = read("claim_id,dx_seq,dx,poa\nA,2,E11.9,N\nA,1,I10,Y\nB,1,I10,\nA,1,R05.1,\n");
        assertThat(claims).extracting(ClaimReadersTest::codes).containsExactly("I10 E11.9", "I10", "R05.1");
        Diagnosis first = claims.get(0).diagnoses().get(0);
        assertThat(first.place().row()).isEqualTo(3);
        assertThat(first.place().column()).isEqualTo(3);
        assertThat(first.presentOnAdmission()).isEqualTo("Y");
    }

    @Test
    void aCodeTwiceIsKeptSoThatItCanBeFound() throws IOException {
        assertThat(codes(only("claim_id,dx\nA,I10\nA,I10\n"))).isEqualTo("I10 I10");
        assertThat(codes(only("claim_id,dx1,dx2\nA,I10,I10\n"))).isEqualTo("I10 I10");
    }

    @Test
    void aRowALineRepeatsItsDiagnoses() throws IOException {
        Claim claim = only("""
                claim_id,dx1,dx2,line_no,cpt,mod1,mod2,units,dx_ptr,charge
                A,I10,E11.9,1,99213,25,,1,AB,$120.00
                A,I10,E11.9,2,83036,,,2,B,
                """);
        assertThat(codes(claim)).isEqualTo("I10 E11.9");
        assertThat(claim.lines()).extracting(ClaimLine::written).containsExactly("99213", "83036");
        assertThat(claim.lines().get(0).modifiers()).containsExactly("25");
        assertThat(claim.lines().get(0).pointers()).containsExactly(1, 2);
        assertThat(claim.lines().get(0).charge().orElseThrow()).isEqualByComparingTo("120");
        assertThat(claim.lines().get(1).units().orElseThrow()).isEqualByComparingTo("2");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {"1,2!1 2", "AB!1 2", "A,B!1 2", "12!1 2", "1:2!1 2", "1!1", "a!1", "M!0", "3!3", "'1 | 2'!1 2"})
    void pointers(String written, String positions) {
        assertThat(Pointers.parse(written, 2).stream().map(String::valueOf).collect(Collectors.joining(" ")))
                .isEqualTo(positions);
    }

    @Test
    void twelveIsOnePointerWhereThereAreTwelve() {
        assertThat(Pointers.parse("12", 12)).containsExactly(12);
    }

    @Test
    void theFormComesFromTheTypeOfBill() throws IOException {
        Claim claim = only("""
                id,tob,admit_date,discharge_date,dx1,ICD_DGNS_E_CD1,ADMTG_DGNS_CD
                A,0111,2026-03-01,2026-03-05,S93.401A,W19XXXA,M25571
                """);
        assertThat(claim.form()).contains("837I");
        assertThat(claim.governingDate()).contains(LocalDate.of(2026, 3, 5));
        assertThat(claim.diagnoses())
                .extracting(Diagnosis::list)
                .containsExactly(
                        Claim.DiagnosisList.BILLED, Claim.DiagnosisList.EXTERNAL_CAUSE, Claim.DiagnosisList.ADMITTING);
    }

    @Test
    void windowsLettersAreRead() throws IOException {
        byte[] text = "id,dx1,provider\nA,I10,Müller\n".getBytes(Charset.forName("windows-1252"));
        assertThat(read(text)).hasSize(1);
    }

    @Test
    void aBadRowIsReportedAndTheRestRead() throws IOException {
        List<Claim> claims = read("claim_id,dos,dx1\nA,2026-03-10\nB,2026-13-45,I10\nC,2026-03-10,I10\n");
        assertThat(claims).extracting(Claim::id).containsExactly("C");
        assertThat(problems)
                .containsExactly(
                        "f:2: has 2 cells where the header has 3; its claim is left out. Mend the separators, or quote"
                                + " cells that hold one",
                        "f:3:2: is no date; write 2026-03-10, 03/10/2026 or 20260310; its claim is left out");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "'id,dx1\nA,I10\nB,\"I10\nC,I10\n'!A C!f:3: a quoted cell does not end; close its quote (\") and double"
                        + " quotes inside it; its claim is left out",
                "'id,dx1\nA,I10\nA,\"I10\nC,I10\n'!C!f:3: a quoted cell does not end; close its quote (\") and double"
                        + " quotes inside it; its claim is left out",
                "'id,dx1,x\nA,I10,\nB,I10,\u0000\nC,I10,\n'!A B C!f:3:7: holds a NUL byte, which is read as a blank; the"
                        + " file is damaged, export it again",
                "'id,dos,dx1\nA,3/10/26,I10\nB,10-Mar-26,I10\nC,2026-03-10,I10\n'!C!f:2:2: has a year of two digits,"
                        + " which may be of either century; write 2026-03-10, 03/10/2026 or 20260310; its claim is left out",
            })
    void aDamagedRowCostsNoOther(String text, String read, String problem) throws IOException {
        assertThat(read(text)).extracting(Claim::id).containsExactly(read.split(" "));
        assertThat(problems).startsWith(problem);
    }

    @Test
    void aLineBeyondMeasureCostsNoOther() throws IOException {
        String text = "id,dx1\nA,I10\nB," + "X".repeat(3_000_000) + "\nC,I10\n";
        assertThat(read(text)).extracting(Claim::id).containsExactly("A", "B", "C");
        assertThat(problems)
                .containsExactly(
                        "f:3:1048577: this line is longer than a million characters, and the rest of it is left"
                                + " out; is this a claims file?");
    }

    @Test
    void aBrokenArchiveKeepsWhatStandsBefore() throws IOException {
        StringBuilder text = new StringBuilder("id,dx1\n");
        for (int i = 0; i < 20_000; i++) {
            text.append("C").append(i * 7919 % 20_011).append(",I10\n");
        }
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(text.toString().getBytes(StandardCharsets.UTF_8));
        }
        byte[] half = Arrays.copyOf(packed.toByteArray(), packed.size() / 2);
        List<Claim> claims = new ArrayList<>();
        assertThatThrownBy(() -> read(new GZIPInputStream(new ByteArrayInputStream(half)), claims))
                .isInstanceOf(BadInput.class)
                .hasMessageMatching("f:[0-9]{3,}: the gzip file breaks off or is damaged here; pack it again\\. .*");
        assertThat(claims).hasSizeGreaterThan(1000);
    }

    @Test
    void nativeClaims() throws IOException {
        List<Claim> claims = read("{\"type\":\"run\",\"medcode\":\"1\"}\n"
                + "{\"id\":\"A\",\"form\":\"837P\",\"setting\":\"office\",\"dos\":\"2026-03-10\",\"unknown\":{\"x\":[1]},"
                + "\"dx\":[{\"code\":\"I10\",\"poa\":null},\"E11.9\"],"
                + "\"procs\":[{\"code\":\"99213\",\"mods\":[\"25\"],\"units\":1,\"ptr\":[1,2],\"pos\":\"11\"}],\"notes\":[]}\n"
                + "\n{\"id\":\"B\",\"dx\":[\n{\"id\":\"C\",\"dx\":[{\"code\":\"R05.1\"}]}\n{\"type\":\"summary\"}\n");
        assertThat(claims).extracting(Claim::id).containsExactly("A", "C");
        assertThat(claims.get(0).place().row()).isEqualTo(2);
        assertThat(codes(claims.get(0))).isEqualTo("I10 E11.9");
        assertThat(claims.get(0).lines().get(0).pointers()).containsExactly(1, 2);
        assertThat(problems).hasSize(1);
        assertThat(problems.get(0)).startsWith("f:4:").endsWith("is not well-formed JSON; this claim is left out");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "''!is empty",
                "'  \n \n'!is empty",
                "'name,city\nSmith,Boston\n'!names no diagnosis column",
                "'dx1,dx_1\nI10,I10\n'!has the same meaning as column 1",
                "'<claims/>'!is no claims file medcode knows",
                "'[1]'!is no claims file medcode knows",
                "'id,dx1\n\u0000\u0000\u0000\u0000A,I10\n'!is not text",
            })
    void uselessFiles(String text, String reason) {
        assertThatThrownBy(() -> read(text))
                .isInstanceOf(BadInput.class)
                .hasMessageStartingWith("f")
                .hasMessageContaining(reason)
                .hasMessageNotContaining("Smith");
    }

    @Test
    void endlessCellsAndClaimsAreRefused() throws IOException {
        assertThatThrownBy(() -> read("id,dx\n" + "A,I10\n".repeat(2000))).hasMessageContaining("rows of one claim");
        assertThat(read("id,dx1\nA,\"" + "x\n".repeat(2000))).isEmpty();
        assertThat(problems).hasSize(2000).first().asString().contains("a quoted cell does not end");
    }

    @Test
    void oneListCannotHoldThousandsOfCodes() throws IOException {
        assertThat(read("id,dx\nA," + "I10|".repeat(2000) + "\nB,I10\n"))
                .extracting(Claim::id)
                .containsExactly("B");
        assertThat(read("{\"dx\":[" + "\"I10\",".repeat(2000) + "\"I10\"]}\n")).isEmpty();
        assertThat(problems).hasSize(2).allMatch(problem -> problem.contains("more than 1000 diagnoses"));
    }

    @Test
    void damagedFilesEndInBadInputAndNothingElse() throws IOException {
        String csv = "claim_id,dos,dx1,dx2,cpt,dx_ptr\nA,2026-03-10,I10,\"E11.9\",99213,1\nB,3/1/2026,R05.1,,,\n";
        String json =
                "{\"id\":\"A\",\"age\":40,\"dx\":[{\"code\":\"I10\"}],\"procs\":[{\"code\":\"99213\",\"ptr\":[1]}]}\n";
        Random random = new Random(20260310);
        for (int i = 0; i < 3000; i++) {
            byte[] bytes = (i % 2 == 0 ? csv : json).getBytes(StandardCharsets.UTF_8);
            for (int flips = random.nextInt(6); flips >= 0; flips--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            byte[] damaged = Arrays.copyOf(bytes, 1 + random.nextInt(bytes.length));
            try {
                read(damaged);
            } catch (BadInput expected) {
                assertThat(expected).hasMessageStartingWith("f");
            }
        }
    }

    private static String codes(Claim claim) {
        return claim.diagnoses().stream().map(Diagnosis::written).collect(Collectors.joining(" "));
    }

    private Claim only(String text) throws IOException {
        List<Claim> claims = read(text);
        assertThat(problems).isEmpty();
        assertThat(claims).hasSize(1);
        return claims.get(0);
    }

    private List<Claim> read(String text) throws IOException {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private List<Claim> read(byte[] text) throws IOException {
        List<Claim> claims = new ArrayList<>();
        read(new ByteArrayInputStream(text), claims);
        return claims;
    }

    private void read(InputStream text, List<Claim> claims) throws IOException {
        ClaimReaders.read("f", text, new ClaimSink() {
            @Override
            public void claim(Claim claim) {
                claims.add(claim);
            }

            @Override
            public void unreadable(BadInput problem) {
                problems.add(problem.getMessage());
            }
        });
    }
}
