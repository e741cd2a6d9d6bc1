package medcode.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same input gives the same bytes, on the same or another store, whatever the number of threads. */
final class DeterminismTest {

    @TempDir
    Path home;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "extract examples/notes",
                "extract examples/notes --format jsonl",
                "suggest examples/notes",
                "suggest examples/notes --format jsonl",
                "suggest examples/notes --format claim",
                "validate examples/claims",
                "validate examples/claims --format jsonl",
                "validate examples/claims --format sarif"
            })
    void oneThreadOrFour(String command) {
        CommandRun one = run(command, "1");
        CommandRun four = run(command, "4");

        assertThat(one.out()).isNotEmpty();
        assertThat(four).isEqualTo(one);
    }

    private CommandRun run(String command, String threads) {
        List<String> words = new ArrayList<>(CommandRun.words(command));
        words.addAll(List.of("--threads", threads, "--quiet"));
        return CommandRun.of(home, words);
    }
}
