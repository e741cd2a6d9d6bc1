package medcode.claim.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import medcode.SharedData;
import medcode.codeset.reader.Hostile;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Input that no reader of claims may trip over: it is read, or reported with the file's name. */
class HostileClaimsTest {
    private static final long SEED = 20_260_310;
    private static final int PREFIXES = 150;

    private static final String ISA =
            "ISA*00*          *00*          *ZZ*A              *ZZ*B              *260315*0930*^"
                    + "*00501*000000007*0*T*:~GS*HC*A*B*20260315*0930*3*X*005010X222A1~ST*837*0001*005010X222A1~";

    @TestFactory
    Stream<DynamicTest> beginningsOfFiles() throws IOException {
        return eachFile(file -> {
            int step = 1 + file.length / PREFIXES;
            return IntStream.iterate(0, length -> length < file.length, length -> length + step)
                    .mapToObj(length -> Arrays.copyOf(file, length));
        });
    }

    @TestFactory
    Stream<DynamicTest> damagedFiles() throws IOException {
        return eachFile(file -> Stream.of(Hostile.damaged(file, SEED), Hostile.noiseAfter(file, SEED))
                .flatMap(variants -> variants));
    }

    private interface Variants {
        Stream<byte[]> of(byte[] file);
    }

    private static Stream<DynamicTest> eachFile(Variants variants) throws IOException {
        return ClaimFilesTest.files().stream()
                .map(path -> DynamicTest.dynamicTest(path.toString(), () -> {
                    assertThat(variants.of(Files.readAllBytes(path))
                                    .mapToInt(HostileClaimsTest::reported)
                                    .sum())
                            .isPositive();
                }));
    }

    /** How many problems were told of. */
    private static int reported(byte[] file) {
        try {
            ReadClaims read = ReadClaims.of(file);
            assertThat(read.problems).allMatch(problem -> problem.startsWith("f:"));
            return read.problems.size();
        } catch (IOException | RuntimeException unnamed) {
            throw new AssertionError("a failure that names no file", unnamed);
        }
    }

    @TestFactory
    Stream<DynamicTest> noTruncatedInterchangeIsTakenForWhole() throws IOException {
        return ClaimFilesTest.files().stream()
                .filter(path -> path.toString().endsWith("professional.edi")
                        || path.toString().endsWith("two-interchanges.edi"))
                .map(path -> DynamicTest.dynamicTest(path.toString(), () -> {
                    String file = Files.readString(path).stripTrailing();
                    int claims = ReadClaims.of(file).claims.size();
                    for (int length = 0; length < file.lastIndexOf("IEA"); length += 1 + length % 3) {
                        ReadClaims read = ReadClaims.of(file.substring(0, length));
                        boolean between = file.startsWith("ISA", length) || file.startsWith("~ISA", length);
                        assertThat(between || !read.problems.isEmpty())
                                .as("cut at " + length)
                                .isTrue();
                        assertThat(read.claims.size()).isLessThanOrEqualTo(claims);
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> attacks() {
        String deep = "[".repeat(100_000);
        return Map.of(
                        "an endless element", ISA + "CLM*" + "x".repeat(1 << 20) + "~HI*ABK:I10~SE*4*0001~",
                        "endless elements", ISA + "HI" + "*ABK:I10".repeat(1 << 17) + "~",
                        "endless components", ISA + "CLM*1~HI*" + "A:".repeat(1 << 19) + "~",
                        "endless diagnoses", ISA + "CLM*1~" + "HI*ABK:I10~".repeat(1 << 16) + "SE*4*0001~",
                        "endless lines", ISA + "CLM*1~" + "LX*1~SV1*HC:99213*1~".repeat(1 << 15) + "SE*4*0001~",
                        "an endless header", "ISA*00*" + "x".repeat(1 << 20),
                        "headers without end", "ISA*00*".repeat(1 << 17),
                        "deep JSON", "{\"resourceType\":\"Claim\",\"item\":" + deep,
                        "a long text", "{\"resourceType\":\"Claim\",\"id\":\"" + "x".repeat(9 << 20) + "\"}",
                        "an endless segment", "MSH|^~\\&|A|B\rDG1|1||" + "x~".repeat(1 << 20) + "\r")
                .entrySet()
                .stream()
                .map(attack -> DynamicTest.dynamicTest(
                        attack.getKey(),
                        () -> assertThat(reported(attack.getValue().getBytes(StandardCharsets.UTF_8)))
                                .isBetween(1, 4)));
    }

    @Test
    void manyDiagnosesOfOneChargeAreRefused() {
        String repeated =
                IntStream.range(0, 50_000).mapToObj(number -> "A" + number).collect(Collectors.joining("~"));
        assertThat(reported(
                        ("MSH|^~\\&|A|B\rFT1|1||||||||||||||||||" + repeated + "\r").getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(1);
    }

    @Test
    void aNulByteAndBinaryFiles() {
        byte[] nul = (ISA + "CLM*1~HI*ABK:I10\0~").getBytes(StandardCharsets.UTF_8);
        assertThat(reported(nul)).isPositive();
        for (String beginning : new String[] {ISA, "MSH|^~\\&|", "{\"resourceType\":", "claim_id,dx1\n"}) {
            byte[] noise = new byte[50_000];
            new Random(SEED).nextBytes(noise);
            byte[] file = Arrays.copyOf(beginning.getBytes(StandardCharsets.UTF_8), beginning.length() + noise.length);
            System.arraycopy(noise, 0, file, beginning.length(), noise.length);
            assertThat(reported(file)).isPositive();
        }
    }

    @TestFactory
    Stream<DynamicTest> filesOfOthers() throws IOException {
        Path folder = SharedData.gold("claims");
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList().stream()
                    .map(file -> DynamicTest.dynamicTest(folder.relativize(file).toString(), () -> {
                        ReadClaims read = ReadClaims.of(Files.readAllBytes(file));
                        assertThat(read.claims.size() + read.problems.size()).isPositive();
                    }));
        }
    }
}
