package medcode.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import medcode.index.PublishedFiles;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A disk that is full or cannot be written, really: a small file system in memory, where mounting one is permitted. */
@EnabledOnOs(OS.LINUX)
final class StoreDiskTest {
    private static final int STEP = 48 << 10;
    private static final List<String> SEARCH = List.of("search", "influenza pneumonia", "--as-of", "2026-03-10");

    @TempDir
    private Path temp;

    private Path home;
    private Path changed;

    @BeforeEach
    void mount() throws Exception {
        home = Files.createDirectory(temp.resolve("disk"));
        assumeTrue(
                mount("-t", "tmpfs", "-o", "size=8m", "tmpfs", home.toString()), "skipped: mounting is not permitted");
        Path zip = PublishedFiles.zip(
                temp.resolve("old.zip"), PublishedFiles.order(temp, 2026, ""), PublishedFiles.tabular(temp, 2026));
        assertThat(run("load", zip.toString()).exit()).isZero();
        assertThat(CommandRun.of(home, SEARCH).exit()).isZero();
        changed = PublishedFiles.order(Files.createDirectory(temp.resolve("new")), 2026, "W200");
    }

    @AfterEach
    void unmount() throws Exception {
        new ProcessBuilder("umount", "-l", home.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }

    private static boolean mount(String... words) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder("mount").redirectErrorStream(true);
        builder.command().addAll(List.of(words));
        return builder.redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor() == 0;
    }

    private CommandRun run(String... words) {
        return CommandRun.of(home, List.of(words));
    }

    @Test
    void aFullDiskLeavesTheStoreAsItWas() throws IOException {
        String before = CommandRun.of(home, SEARCH).out();
        int failed = 0;
        CommandRun load = null;
        for (int room = 0; load == null || load.exit() != 0; room += STEP) {
            assertThat(room).isLessThan(40 * STEP);
            fill(room);
            load = run("load", changed.toString());
            if (load.exit() != 0) {
                failed++;
                assertThat(load.exit()).isEqualTo(2);
                assertThat(load.err())
                        .contains(home.toString(), "No space left", "the store is as it was")
                        .hasLineCount(1);
                assertThat(CommandRun.of(home, SEARCH).out()).isEqualTo(before);
                assertThat(run("codesets", "verify").exit()).isZero();
            }
        }
        assertThat(failed).isGreaterThan(2);
        assertThat(run("lookup", "W20.0", "--as-of", "2026-03-10").exit()).isZero();
    }

    /** Leaves so many bytes. */
    private void fill(int room) throws IOException {
        Path filler = home.resolve("filler");
        Files.deleteIfExists(filler);
        long free = Files.getFileStore(home).getUsableSpace();
        Files.write(filler, new byte[(int) Math.max(0, free - room)]);
    }

    @Test
    void aStoreThatCannotBeWrittenAnswersAllTheSame() throws Exception {
        String before = CommandRun.of(home, SEARCH).out();
        assumeTrue(mount("-o", "remount,ro", home.toString()), "skipped: mounting is not permitted");
        assertThat(CommandRun.of(home, SEARCH).out()).isEqualTo(before);
        for (List<String> words : List.of(
                List.of("load", changed.toString()),
                List.of("codesets", "remove", "icd10cm-2026"),
                List.of("codesets", "mend", "icd10cm-2026"))) {
            CommandRun run = CommandRun.of(home, words);
            assertThat(run.exit()).isEqualTo(2);
            assertThat(run.err())
                    .contains(home.toString(), "Read-only file system", "--home DIR")
                    .hasLineCount(1);
        }
        assertThat(CommandRun.of(home, SEARCH).out()).isEqualTo(before);
        assertThat(run("doctor").out()).contains("cannot be written");
    }
}
