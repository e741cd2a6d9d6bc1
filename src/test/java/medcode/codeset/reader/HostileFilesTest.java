package medcode.codeset.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import medcode.input.BadInput;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

class HostileFilesTest {
    private static final long SEED = 20_261_001;
    /** The one format whose rows do not say what they are of is told by CMS's name; to the others a name says nothing. */
    private static final String FILE = "F2826T1N_FY25FY26.TXT";

    private static final SourceLimits SMALL = new SourceLimits(1 << 24, 1 << 25, 100, 1 << 22, 100, 4);

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> everyFormatCutOffOrDamaged() {
        return Published.all().entrySet().stream()
                .map(format -> DynamicTest.dynamicTest("format " + format.getKey(), () -> {
                    byte[] file = format.getValue();
                    assertThat(Stream.of(
                                            Hostile.truncated(file, SEED),
                                            Hostile.damaged(file, SEED),
                                            Hostile.noiseAfter(file, SEED),
                                            Hostile.truncated(Hostile.zip("x", file), SEED),
                                            Hostile.damaged(Hostile.zip("x", file), SEED),
                                            Hostile.truncated(Hostile.gzip(file), SEED),
                                            Hostile.damaged(Hostile.gzip(file), SEED))
                                    .flatMap(variants -> variants)
                                    .filter(this::isRefused)
                                    .count())
                            .isGreaterThan(100);
                }));
    }

    @Test
    void everyReaderHasASample() throws IOException {
        Set<String> formats = new TreeSet<>();
        for (byte[] file : Published.all().values()) {
            for (String read : read(file).read) {
                formats.add(read.substring(read.indexOf(" = ") + 3));
            }
        }
        assertThat(formats)
                .containsExactlyInAnyOrderElementsOf(CodeTableReaders.all().stream()
                        .map(CodeTableReader::format)
                        .distinct()
                        .toList());
    }

    /** True when a file is refused as it should be; false when what is left of it can be read. */
    private boolean isRefused(byte[] file) {
        try {
            read(file);
            return false;
        } catch (BadInput refused) {
            assertThat(refused).hasMessageStartingWith(folder.resolve(FILE).toString());
            return true;
        } catch (IOException | RuntimeException unnamed) {
            throw new AssertionError("a failure that names no file", unnamed);
        }
    }

    @TestFactory
    Stream<DynamicTest> xmlThatAttacksTheParser() {
        return Stream.of(
                        "ICD10CM.tabular",
                        "ICD10CM.index",
                        "ICD10CM.table",
                        "ICD10PCS.tabular",
                        "ICD10PCS.definitions",
                        "ICD10PCS.index")
                .flatMap(root -> Hostile.xml(root).entrySet().stream()
                        .map(document -> DynamicTest.dynamicTest(
                                root + " " + document.getKey(), () -> assertRefused(document))));
    }

    private void assertRefused(Map.Entry<String, String> document) {
        assertThatThrownBy(() -> read(document.getValue().getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(BadInput.class)
                .hasMessageStartingWith(folder.resolve(FILE).toString())
                .hasMessageNotContaining("root:");
    }

    @Test
    void aLineWithoutEnd() {
        String file = Published.ORDER_FILE + "x".repeat(1 << 20);

        assertThatThrownBy(() -> read(file.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining(FILE + ":5:");
    }

    @Test
    void anEmptyFile() {
        assertThatThrownBy(() -> read(new byte[0])).isInstanceOf(BadInput.class).hasMessageContaining("no code table");
    }

    @Test
    void aMissingFile() {
        assertThatThrownBy(() -> read(folder.resolve("nowhere.zip")))
                .isInstanceOf(BadInput.class)
                .hasMessageEndingWith("nowhere.zip: no such file");
    }

    @Test
    void archivesNestedTooDeep() throws IOException {
        byte[] codes = Published.ORDER_FILE.getBytes(StandardCharsets.UTF_8);

        assertThat(read(Hostile.nestedZip(3, codes)).rows).hasSize(4);
        assertThatThrownBy(() -> read(Hostile.nestedZip(30, codes)))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("inside each other");
    }

    @Test
    void archivesThatUnpackToFarTooMuch() {
        byte[] bomb = Hostile.zip("x", new byte[1 << 25]);

        Assertions.assertTimeoutPreemptively(Duration.ofMinutes(1), () -> {
            assertThatThrownBy(() -> read(Hostile.zip("inner.zip", bomb)))
                    .isInstanceOf(BadInput.class)
                    .hasMessageContaining("holds no code table");
            assertThatThrownBy(() -> read(Hostile.zip("x", orderFileOf(1 << 25))))
                    .isInstanceOf(BadInput.class)
                    .hasMessageContaining("unpacks to far more");
            assertThatThrownBy(() -> read(Hostile.gzip(orderFileOf(1 << 25))))
                    .isInstanceOf(BadInput.class)
                    .hasMessageContaining("unpacks to far more");
        });
    }

    private static byte[] orderFileOf(int size) {
        int copies = size / Published.ORDER_FILE.length();
        return Published.ORDER_FILE.repeat(copies).getBytes(StandardCharsets.UTF_8);
    }

    private Gathered read(byte[] content) throws IOException {
        Path file = folder.resolve(FILE);
        Files.write(file, content);
        return read(file);
    }

    private static Gathered read(Path file) throws IOException {
        Gathered all = new Gathered();
        CodeTableReaders.read(List.of(file), all, all, SMALL);
        return all;
    }
}
