package medcode.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import medcode.index.PublishedFiles;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same input gives the same bytes, on the same or another store, whatever the number of threads. */
final class DeterminismTest {

    private static final int NOTES = 1_200;
    private static final long CHUNKS_BYTES = 300_000;

    @TempDir
    Path home;

    @TempDir
    Path temp;

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

    /** Notes of two years in many chunks, so that several threads open releases and take turns. */
    @ParameterizedTest
    @ValueSource(strings = {"jsonl", "text", "csv"})
    void manyNotesOfTwoYears(String format) throws IOException {
        for (int year : List.of(2025, 2026)) {
            Path files = Files.createDirectory(temp.resolve("files" + year));
            load(year, PublishedFiles.order(files, year, ""), PublishedFiles.index(files, year));
        }
        Path notes = Files.writeString(temp.resolve("notes.jsonl"), notesOfTwoYears());
        assertThat(Files.size(notes)).isGreaterThan(CHUNKS_BYTES);
        String command = "extract " + notes + " --format " + format;
        CommandRun one = run(command, "1");

        assertThat(one.exit()).isZero();
        assertThat(one.out().length()).isGreaterThan(NOTES * 20);
        if (format.equals("text")) {
            assertThat(one.out()).containsSubsequence("ICD-10-CM 2025", "ICD-10-CM 2026");
        }
        assertThat(run(command, "2")).isEqualTo(one);
        assertThat(run(command, "4")).isEqualTo(one);
    }

    private void load(int year, Path order, Path index) {
        List<String> words = List.of("load", "--release", Integer.toString(year), order.toString(), index.toString());
        assertThat(CommandRun.of(home, words).exit()).isZero();
    }

    private static String notesOfTwoYears() {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < NOTES; i++) {
            String date = i % 2 == 0 ? "2026-03-10" : "2024-11-05";
            lines.append(String.format(Locale.ROOT, "{\"note_id\":\"n%d\",\"dos\":\"%s\",\"text\":\"", i, date));
            lines.append("Seen for a cough on day ")
                    .append(i)
                    .append(".\\nAssessment:\\n1. Influenza with pneumonia, ");
            lines.append("no fever.\\n2. Fall at home. ")
                    .append("Rested well. ".repeat(i % 40))
                    .append("\"}\n");
        }
        return lines.toString();
    }

    private CommandRun run(String command, String threads) {
        List<String> words = new ArrayList<>(CommandRun.words(command));
        words.addAll(List.of("--threads", threads, "--quiet"));
        return CommandRun.of(home, words);
    }
}
