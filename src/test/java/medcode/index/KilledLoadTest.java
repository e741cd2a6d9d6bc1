package medcode.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import medcode.codeset.Code;
import medcode.codeset.CodeSet;
import medcode.codeset.Release;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A load that is killed (SIGKILL) at each of its steps leaves the release as it was, or as it should become. */
class KilledLoadTest {
    private static final Code NEW = Code.icd10cm("W20.0");
    private static final int MOST_STEPS = 30;
    private static final int MOMENTS = 8;

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

    /** First on an empty store, then on one that holds an earlier state of the release. */
    @Test
    void loadKilledAtAnyMomentLeavesOldOrNewRelease() throws Exception {
        Path home = temp.resolve("home");
        Path old = PublishedFiles.zip(
                temp.resolve("old.zip"), PublishedFiles.order(temp, 2026, ""), PublishedFiles.tabular(temp, 2026));
        Path changed = PublishedFiles.order(Files.createDirectory(temp.resolve("new")), 2026, NEW.compact());
        Store.at(home).releases();
        long begin = System.nanoTime();
        assertThat(start(temp.resolve("other"), old).waitFor()).isZero();
        long whole = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin);

        Random moments = new Random(7);
        for (int i = 0; i < MOMENTS; i++) {
            Process load = start(home, i < MOMENTS / 2 ? old : changed);
            boolean ended = load.waitFor(moments.nextLong(whole), TimeUnit.MILLISECONDS);
            load.destroyForcibly().waitFor();
            Store store = Store.at(home);
            if (store.newest(CodeSet.ICD10CM).orElseThrow().starter()) {
                assertThat(ended).isFalse();
            } else {
                checkWhole(home, false);
            }
            if (i == MOMENTS / 2 - 1) {
                assertThat(start(home, old).waitFor()).isZero();
            }
        }
        assertThat(start(home, changed).waitFor()).isZero();
        checkWhole(home, true);
    }

    @Test
    void loadsAtOnceWaitForEachOther() throws Exception {
        Path home = temp.resolve("home");
        Path order = PublishedFiles.order(temp, 2026, "");
        Path tabular = PublishedFiles.tabular(temp, 2026);
        Path other = PublishedFiles.order(temp, 2027, "");
        List<Process> loads = List.of(start(home, order), start(home, tabular), start(home, other));
        for (Process load : loads) {
            assertThat(load.waitFor()).isZero();
        }
        checkWhole(home, "icd10cm-2026");
        Store store = Store.at(home);
        assertThat(store.releases()).extracting(Release::id).contains("icd10cm-2027", "icd10cm-2026");
        assertThat(store.leftOvers()).isEmpty();
    }

    private static Process start(Path home, Path file) throws IOException {
        return command(home, file)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static ProcessBuilder command(Path home, Path file) {
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
        return builder.redirectOutput(ProcessBuilder.Redirect.DISCARD);
    }

    /** True when the load came to its end before that step. */
    private static boolean loadKilledAt(int step, Path home, Path file) throws IOException, InterruptedException {
        ProcessBuilder builder = command(home, file);
        builder.environment().put("MEDCODE_STDERR_TTY", "1");
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

    private static void checkWhole(Path home, String id) throws IOException {
        for (ReleaseCondition condition : ReleaseCondition.all(Store.at(home), true)) {
            assertThat(condition.damages()).as(condition.id()).isEmpty();
        }
        assertThat(Store.at(home).releases()).extracting(Release::id).contains(id);
    }

    private static void checkWhole(Path home, boolean finished) throws IOException {
        checkWhole(home, "icd10cm-2026");
        Store store = Store.at(home);
        var release = store.newest(CodeSet.ICD10CM).orElseThrow();
        try (OpenRelease open = store.open(release)) {
            assertThat(open.find(Code.icd10cm("J10.0")).orElseThrow().notes()).hasSize(1);
            assertThat(open.search("influenza pneumonia", 1).hits()).hasSize(1);
            if (finished) {
                assertThat(open.find(NEW)).isPresent();
                assertThat(store.leftOvers()).isEmpty();
            }
        }
    }
}
