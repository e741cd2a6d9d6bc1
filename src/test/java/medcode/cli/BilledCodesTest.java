package medcode.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Small HCPCS Level II, CPT and place-of-service files of our own, loaded and looked up, byte for byte: the transcript holds
 * each command line after a {@code $} and what it prints. {@code -Dgolden.update} writes it anew.
 */
class BilledCodesTest {
    private static final Path FOLDER = Path.of("src/test/resources/billed");

    @TempDir
    private Path home;

    @Test
    void loadedAndLookedUp() throws IOException {
        Path file = FOLDER.resolve("transcript");
        String expected = Files.readString(file, StandardCharsets.UTF_8);
        StringBuilder transcript = new StringBuilder();
        for (String line :
                expected.lines().filter(line -> line.startsWith("$ ")).toList()) {
            String command = line.substring("$ medcode ".length());
            List<String> words = CommandRun.words(
                    command.replace("$FILES", FOLDER.resolve("files").toString().replace('\\', '/')));
            transcript
                    .append(line)
                    .append('\n')
                    .append(CommandRun.of(home, words).transcript(home));
        }
        if (System.getProperty("golden.update") != null) {
            Files.writeString(file, transcript, StandardCharsets.UTF_8);
        }
        assertThat(transcript.toString()).isEqualTo(expected);
    }
}
