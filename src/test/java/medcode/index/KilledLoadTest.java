package medcode.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import medcode.codeset.Code;
import medcode.codeset.CodeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A load that is killed (SIGKILL) at each of its steps leaves the release as it was, or as it should become. */
class KilledLoadTest {
    private static final Code NEW = Code.icd10cm("W20.0");
    private static final int MOST_STEPS = 30;

    @TempDir
    private Path temp;

    @Test
    void killedLoadLeavesOldOrNewRelease() throws Exception {
        Path home = temp.resolve("home");
        Store.at(home)
                .load(
                        LoadRequest.of(
                                List.of(PublishedFiles.order(temp, 2026, ""), PublishedFiles.tabular(temp, 2026)),
                                "test"),
                        LoadProgress.SILENT);
        Path changed = PublishedFiles.order(Files.createDirectory(temp.resolve("new")), 2026, NEW.compact());

        int killed = 0;
        boolean finished = false;
        for (int step = 1; !finished && step < MOST_STEPS; step++) {
            finished = loadKilledAt(step, home, changed);
            killed += finished ? 0 : 1;
            checkWhole(home, finished);
        }
        assertThat(killed).isGreaterThan(3);
        assertThat(finished).isTrue();
    }

    /** True when the load came to its end before that step. */
    private static boolean loadKilledAt(int step, Path home, Path file) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                "medcode.cli.Main",
                "load",
                "--home",
                home.toString(),
                file.toString());
        builder.environment().put("MEDCODE_STDERR_TTY", "1");
        builder.redirectOutput(ProcessBuilder.Redirect.DISCARD);
        Process load = builder.start();
        try (InputStream progress = load.getErrorStream()) {
            int steps = 0;
            for (int c = progress.read(); c >= 0; c = progress.read()) {
                steps += c == '\r' ? 1 : 0;
                if (steps == step) {
                    load.destroyForcibly();
                    break;
                }
            }
        }
        assertThat(load.waitFor(2, TimeUnit.MINUTES)).isTrue();
        return load.exitValue() == 0;
    }

    private static void checkWhole(Path home, boolean finished) throws IOException {
        Store store = Store.at(home);
        var release = store.newest(CodeSet.ICD10CM).orElseThrow();
        assertThat(release.id()).isEqualTo("icd10cm-2026");
        assertThat(store.damages(release)).isEmpty();
        try (OpenRelease open = store.open(release)) {
            assertThat(open.find(Code.icd10cm("J10.0")).orElseThrow().notes()).hasSize(1);
            assertThat(open.search("influenza pneumonia", 1).hits()).hasSize(1);
            if (finished) {
                assertThat(open.find(NEW)).isPresent();
                assertThat(leftOvers(home)).isEmpty();
            }
        }
    }

    private static List<Path> leftOvers(Path home) throws IOException {
        try (Stream<Path> all = Files.list(home.resolve("releases"))) {
            return all.filter(path -> path.getFileName().toString().startsWith("."))
                    .toList();
        }
    }
}
