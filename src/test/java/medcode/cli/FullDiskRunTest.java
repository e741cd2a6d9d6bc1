package medcode.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A run whose disk fills up ends with 2, and goes on once there is room; where mounting a small disk is permitted. */
@EnabledOnOs(OS.LINUX)
final class FullDiskRunTest {

    @TempDir
    private Path temp;

    private Path disk;

    @BeforeEach
    void mount() throws Exception {
        disk = Files.createDirectory(temp.resolve("disk"));
        assumeTrue(
                mounted("mount", "-t", "tmpfs", "-o", "size=256k", "tmpfs", disk.toString()), "skipped: no mounting");
    }

    @AfterEach
    void unmount() throws Exception {
        mounted("umount", "-l", disk.toString());
    }

    private static boolean mounted(String... words) throws IOException, InterruptedException {
        return new ProcessBuilder(words)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start()
                        .waitFor()
                == 0;
    }

    @Test
    void whatIsWrittenStaysForTheRunThatGoesOn() throws Exception {
        Path notes = temp.resolve("notes.jsonl");
        String note =
                "{\"text\":\"ASSESSMENT: type 2 diabetes with chronic kidney disease, left knee pain, no fever\"}\n";
        Files.writeString(notes, note.repeat(3_000));
        Path results = disk.resolve("results.jsonl");
        List<String> words = List.of("extract", notes.toString(), "--format", "jsonl", "--output");

        CommandRun full = CommandRun.of(temp.resolve("home"), with(words, results.toString()));
        assertThat(full.exit()).isEqualTo(ExitCode.FAILED.status());
        assertThat(full.err()).contains("is the disk full?", "--resume").hasLineCount(1);
        assertThat(results).doesNotExist();

        assertThat(mounted("mount", "-o", "remount,size=16m", disk.toString())).isTrue();
        Path whole = temp.resolve("whole");
        assertThat(CommandRun.of(temp.resolve("home"), with(words, results.toString(), "--resume"))
                        .exit())
                .isZero();
        assertThat(CommandRun.of(temp.resolve("home"), with(words, whole.toString()))
                        .exit())
                .isZero();
        assertThat(results).hasSameBinaryContentAs(whole);
    }

    private static List<String> with(List<String> words, String... more) {
        List<String> all = new ArrayList<>(words);
        all.addAll(List.of(more));
        return all;
    }
}
