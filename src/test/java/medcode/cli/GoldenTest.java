package medcode.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whole command lines against the bundled code sets, byte for byte.
 *
 * <p>A case is a folder {@code golden/COMMAND/CASE} with {@code cmd} (one command line; {@code $CASE} is the folder),
 * {@code expected} and, where needed, {@code stdin} and input files. {@code -Dgolden.update} writes {@code expected} anew: read
 * the difference before you commit it.
 */
final class GoldenTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden");

    @TempDir
    static Path home;

    @TestFactory
    Stream<DynamicTest> cases() throws IOException {
        return cases(GOLDEN, home);
    }

    /** The cases in a folder, run on a store. */
    static Stream<DynamicTest> cases(Path golden, Path home) throws IOException {
        return folders(golden).stream()
                .map(folder ->
                        DynamicTest.dynamicTest(golden.relativize(folder).toString(), () -> check(folder, home)));
    }

    private static List<Path> folders(Path golden) throws IOException {
        try (Stream<Path> files = Files.walk(golden, 3)) {
            return files.filter(file -> file.getFileName().toString().equals("cmd"))
                    .map(Path::getParent)
                    .sorted()
                    .toList();
        }
    }

    private static void check(Path folder, Path home) throws IOException {
        List<String> words = CommandRun.words(Files.readString(folder.resolve("cmd"))).stream()
                .map(word -> word.replace("$CASE", folder.toString().replace('\\', '/')))
                .toList();
        assertThat(words.get(0)).isEqualTo("medcode");
        Path stdin = folder.resolve("stdin");
        CommandRun run = CommandRun.of(
                home, words.subList(1, words.size()), Files.exists(stdin) ? Files.readAllBytes(stdin) : new byte[0]);
        Path expected = folder.resolve("expected");
        if (System.getProperty("golden.update") != null) {
            Files.writeString(expected, run.transcript(home), StandardCharsets.UTF_8);
        }
        assertThat(run.transcript(home)).isEqualTo(Files.readString(expected, StandardCharsets.UTF_8));
    }
}
