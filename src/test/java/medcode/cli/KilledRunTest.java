package medcode.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A run that is killed (SIGKILL) goes on with {@code --resume}, and writes the bytes of one that was not. */
final class KilledRunTest {
    private static final String CANARY = "Zqxvwresume";
    private static final int LINES = 600;
    private static final List<String> STATEMENTS = List.of(
            "Type 2 diabetes with chronic kidney disease", "Denies chest pain", "Acute left knee pain", "No fever");

    @TempDir
    private Path temp;

    private Path home;
    private Path notes;
    private Path target;

    @BeforeEach
    void write() throws IOException {
        home = temp.resolve("home");
        notes = Files.createDirectory(temp.resolve("notes"));
        target = temp.resolve("results.jsonl");
        Random random = new Random(11);
        for (int i = 0; i < 200; i++) {
            Files.writeString(notes.resolve(CANARY + i + ".txt"), i == 50 ? "" : note(random));
        }
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < LINES; i++) {
            String date = i % 120 == 77 ? "\"dos\":\"1999-01-01\"," : "";
            lines.append("{\"note_id\":\"")
                    .append(CANARY)
                    .append('-')
                    .append(i)
                    .append("\",")
                    .append(date);
            lines.append("\"text\":\"")
                    .append(note(random).replace("\n", "\\n"))
                    .append("\"}\n");
        }
        Files.writeString(notes.resolve("many.jsonl"), lines);
    }

    private static String note(Random random) {
        StringBuilder text = new StringBuilder("ASSESSMENT:\n");
        for (int i = random.nextInt(6); i >= 0; i--) {
            text.append(CANARY)
                    .append(". ")
                    .append(STATEMENTS.get(random.nextInt(STATEMENTS.size())))
                    .append(".\n");
        }
        return text.toString();
    }

    @ParameterizedTest
    @CsvSource({"extract, jsonl, 14", "suggest, claim, 6"})
    void killedAtAnyPointItEndsWithTheSameBytes(String command, String format, int kills) throws Exception {
        List<String> words = List.of(command, notes.toString(), "--format", format, "--as-of", "2026-03-10");
        Path whole = temp.resolve("whole");
        CommandRun uninterrupted = CommandRun.of(home, with(words, "--output", whole.toString(), "--threads", "1"));
        assertThat(uninterrupted.exit()).isEqualTo(ExitCode.FAILED.status());
        assertThat(failures(uninterrupted)).isEqualTo(6);

        Random random = new Random(5);
        for (int killed = 0; killed < kills; ) {
            if (isKilled(words, 1 + random.nextLong(Files.size(whole) / 3))) {
                killed++;
                assertThat(Files.readString(journal(), StandardCharsets.ISO_8859_1))
                        .doesNotContainIgnoringCase(CANARY)
                        .matches("[0-9a-f \\n-]*");
            } else {
                assertThat(target).hasSameBinaryContentAs(whole);
                Files.delete(target);
            }
        }
        CommandRun last = CommandRun.of(home, with(words, "--output", target.toString(), "--resume"));
        assertThat(target).hasSameBinaryContentAs(whole);
        assertThat(failures(last)).isEqualTo(6);
        assertThat(last.exit()).isEqualTo(uninterrupted.exit());
        assertThat(journal()).doesNotExist();
    }

    @Test
    void whatHasChangedIsNotGoneOnWith() throws Exception {
        List<String> words = List.of("extract", notes.toString(), "--format", "jsonl", "--as-of", "2026-03-10");
        assertThat(isKilled(words, 1)).isTrue();
        List<String> resumed = with(words, "--output", target.toString(), "--resume");

        assertRefused(with(resumed, "--setting", "inpatient"), "the options have changed");
        assertRefused(with(resumed, notes.resolve("many.jsonl").toString()), "the notes have changed");
        Path touched = notes.resolve(CANARY + "7.txt");
        FileTime age = Files.getLastModifiedTime(touched);
        Files.setLastModifiedTime(touched, FileTime.fromMillis(0));
        assertRefused(resumed, "the notes have changed");
        Files.setLastModifiedTime(touched, age);
        Path sidecar = Files.writeString(notes.resolve(CANARY + "7.meta.json"), "{\"setting\":\"inpatient\"}");
        assertRefused(resumed, "the notes have changed");
        Files.delete(sidecar);
        assertThat(CommandRun.of(home, resumed).err())
                .contains("notes, 6 failed")
                .doesNotContain("cannot be resumed");
        assertRefused(with(words, "--resume"), "goes with --output FILE");
    }

    private void assertRefused(List<String> words, String reason) {
        CommandRun refused = CommandRun.of(home, words);
        assertThat(refused.err()).contains(reason).hasLineCount(1);
        assertThat(refused.exit()).isEqualTo(ExitCode.FAILED.status());
    }

    /** True where the run was killed after it had written so many bytes; false where it ended before. */
    private boolean isKilled(List<String> words, long bytes) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                "medcode.cli.Main"));
        command.addAll(with(words, "--output", target.toString(), "--resume", "--home", home.toString()));
        Process run = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        long least = Long.MAX_VALUE;
        while (!run.waitFor(1, TimeUnit.MILLISECONDS)) {
            long size = size(target.resolveSibling(".results.jsonl.part"));
            least = Math.min(least, size);
            if (size - least >= bytes) {
                run.destroyForcibly().waitFor();
                return run.exitValue() != ExitCode.FAILED.status();
            }
        }
        return false;
    }

    private Path journal() {
        return target.resolveSibling(".results.jsonl.journal");
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException notYet) {
            return 0;
        }
    }

    private static long failures(CommandRun run) {
        return run.err().lines().filter(line -> !line.contains(" notes, ")).count();
    }

    private static List<String> with(List<String> words, String... more) {
        List<String> all = new ArrayList<>(words);
        all.addAll(List.of(more));
        return all;
    }
}
