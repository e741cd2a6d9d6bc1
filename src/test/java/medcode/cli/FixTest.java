package medcode.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code validate --fix} writes a corrected copy, shows what it changed, and overwrites nothing unasked. */
final class FixTest {
    private static final String BEFORE = "claim_id,dos,dx1\r\nF1,2026-03-10,E119.\r\nF2,2026-03-10,M17.10\r\n";
    private static final String AFTER = BEFORE.replace("E119.", "E11.9");

    @TempDir
    static Path home;

    @TempDir
    Path folder;

    private Path claims;
    private Path copy;

    @BeforeEach
    void files() throws IOException {
        claims = Files.writeString(folder.resolve("claims.csv"), BEFORE);
        copy = folder.resolve("claims.fixed.csv");
    }

    private CommandRun validate(Object... options) {
        List<String> words = new ArrayList<>(List.of("validate", claims.toString(), "--quiet", "--fix"));
        for (Object option : options) {
            words.add(option.toString());
        }
        return CommandRun.of(home, words);
    }

    @Test
    void aCopyIsWrittenForItsOwnerAlone() throws IOException {
        CommandRun run = validate();
        assertThat(run.exit()).isZero();
        assertThat(copy).hasContent(AFTER);
        assertThat(claims).hasContent(BEFORE);
        assertThat(run.out())
                .endsWith("+++ " + copy + "\n@@ -1,3 +1,3 @@\n claim_id,dos,dx1\r\n-F1,2026-03-10,E119.\r\n"
                        + "+F1,2026-03-10,E11.9\r\n F2,2026-03-10,M17.10\r\n");
        if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(copy)))
                    .isEqualTo("rw-------");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "claim_id,dos,dx1,dx2,cpt\nA,2026-03-10,E119.,I10,99213\nA,2026-03-10,E119.,I10,36415\n",
                "claim_id,dos,dx,cpt\nA,2026-03-10,E119.|I10,99213\nA,2026-03-10,E119.|I10,36415\n",
                "clm_id,dos,PRNCPAL_DGNS_CD,ICD_DGNS_CD1,ICD_DGNS_CD2\nA,2026-03-10,E119.,E119.,I10\n",
                "clm_id,dos,ICD_DGNS_CD1,HCPCS_CD,LINE_ICD_DGNS_CD\nA,2026-03-10,E119.,99213,E119.\nA,2026-03-10,E119.,36415,E119.\n",
                "claim_id,dos,dx1,dx2,cpt\nA,2026-03-10,E119.,E119.,99213\nA,2026-03-10,E119.,E119.,36415\n",
                "MSH|^~\\&|A|B|C|D|20260310||DFT^P03|1|P|2.5\nFT1|1|||20260310||CG|99213||||||||||||E119.||||||99213\nDG1|1||E119.^x^I10\n",
            })
    void aCodeIsCorrectedWhereverItsClaimRepeatsIt(String before) throws IOException {
        Files.writeString(claims, before);
        CommandRun run = validate("--fail-on", "none");
        assertThat(run.err()).doesNotContain("not found");
        assertThat(copy).hasContent(before.replace("E119.", "E11.9"));
    }

    @Test
    void aTableWithTabsKeepsThemInTheDifference() throws IOException {
        Files.writeString(claims, "claim_id\tdos\tdx1\nA\t2026-03-10\tE119.\n");
        assertThat(validate().out()).endsWith("-A\t2026-03-10\tE119.\n+A\t2026-03-10\tE11.9\n");
    }

    @Test
    void aFileThatIsThereIsNotOverwritten() throws IOException {
        Files.writeString(copy, "mine");
        CommandRun run = validate();
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("claims.fixed.csv: exists already; remove it");
        assertThat(copy).hasContent("mine");
    }

    @Test
    void theFileItselfIsCorrectedOnRequestAndKeepsItsReaders() throws IOException {
        boolean posix = Files.getFileStore(folder).supportsFileAttributeView("posix");
        if (posix) {
            Files.setPosixFilePermissions(claims, PosixFilePermissions.fromString("rw-r-----"));
        }
        assertThat(validate("--in-place").exit()).isZero();
        assertThat(Files.readString(claims, StandardCharsets.UTF_8)).isEqualTo(AFTER);
        assertThat(copy).doesNotExist();
        if (posix) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(claims)))
                    .isEqualTo("rw-r-----");
        }
    }

    @Test
    void copiesMayGoElsewhere() throws IOException {
        Path other = Files.createDirectory(folder.resolve("out"));
        assertThat(validate("--fix-to", other).exit()).isZero();
        assertThat(other.resolve("claims.fixed.csv")).hasContent(AFTER);
        assertThat(copy).doesNotExist();
    }

    @Test
    void codesOfSegmentsLoseTheirPoint() throws IOException {
        claims = Files.copy(Path.of("src/test/resources/claims/x12/institutional.edi"), folder.resolve("claims.edi"));
        String whole = Files.readString(claims);
        Files.writeString(claims, whole.replace("ABF:E1165", "ABF:e11.65"));
        CommandRun run = validate();
        assertThat(folder.resolve("claims.fixed.edi")).hasContent(whole.replace("ABF:E1165", "ABF:e1165"));
        assertThat(run.out()).contains("-HI*ABF:e11.65:", "+HI*ABF:e1165:");
    }

    @Test
    void otherFormatsShowNoDiff() {
        assertThat(validate("--format", "gitlab").out()).startsWith("[").endsWith("]\n");
        assertThat(copy).exists();
    }

    @Test
    void whereNothingIsMendedNothingIsWritten() throws IOException {
        Files.writeString(claims, AFTER);
        assertThat(validate().exit()).isZero();
        assertThat(copy).doesNotExist();
    }

    @Test
    void optionsThatNeedFixSaySo() {
        CommandRun run = CommandRun.of(home, List.of("validate", claims.toString(), "--in-place"));
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("--in-place and --fix-to go with --fix");
    }
}
