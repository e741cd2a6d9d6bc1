package medcode.claim.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Files of every claim format beside what is read of them, {@code NAME.expected}.
 *
 * <p>{@code -Dgolden.update} writes these anew: read the difference before you commit it.
 */
class ClaimFilesTest {
    private static final Path FOLDER = Path.of("src/test/resources/claims");

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(file -> Files.isRegularFile(file) && !isExpected(file))
                    .sorted()
                    .toList();
        }
    }

    private static boolean isExpected(Path file) {
        return file.toString().endsWith(".expected");
    }

    @TestFactory
    Stream<DynamicTest> everyFileIsReadAsExpected() throws IOException {
        return files().stream()
                .map(file -> DynamicTest.dynamicTest(FOLDER.relativize(file).toString(), () -> {
                    String read = String.join("\n", ReadClaims.of(Files.readAllBytes(file)).lines) + "\n";
                    Path expected = file.resolveSibling(file.getFileName() + ".expected");
                    if (System.getProperty("golden.update") != null) {
                        Files.writeString(expected, read);
                    }
                    assertThat(read).isEqualTo(Files.readString(expected));
                }));
    }
}
