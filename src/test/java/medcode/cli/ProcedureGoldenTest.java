package medcode.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Whole command lines against a small ICD-10-PCS of our own, byte for byte, as {@link GoldenTest} does. */
final class ProcedureGoldenTest {
    private static final Path PROCEDURES = Path.of("src/test/resources/procedures");

    @TempDir
    static Path home;

    @BeforeAll
    static void load() {
        CommandRun loaded =
                CommandRun.of(home, List.of("load", PROCEDURES.resolve("files").toString()));
        assertThat(loaded.transcript(home)).contains("icd10pcs-2026  loaded").endsWith("--- exit 0\n");
    }

    @TestFactory
    Stream<DynamicTest> cases() throws IOException {
        return GoldenTest.cases(PROCEDURES.resolve("cases"), home);
    }
}
