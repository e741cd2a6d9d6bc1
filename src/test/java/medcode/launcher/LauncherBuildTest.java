package medcode.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** When bin/medcode builds, what it needs for that, and what it says. */
@DisabledOnOs(OS.WINDOWS)
class LauncherBuildTest {
    private static final String INSTALL = "sudo apt-get install openjdk-17-jdk-headless maven";

    @TempDir
    private Path scratch;

    private FakeMachine machine;

    @BeforeEach
    void machine() throws IOException {
        machine = new FakeMachine(scratch);
    }

    @Test
    void buildsOnFirstUseAndSaysSo() throws IOException {
        Script.Result first = machine.medcode().run("lookup");
        assertThat(first.status()).isZero();
        assertThat(first.err()).contains("medcode: first run here; building").contains("medcode: built");
        assertThat(first.out())
                .contains("\n-jar\n" + machine.jar() + "\nlookup\n")
                .doesNotContain("[INFO]");

        Script.Result second = machine.medcode().run("lookup");
        assertThat(second.err()).isEmpty();
        assertThat(machine.buildCount()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"pom.xml", "src/main/java/A.java", "src/main/java/B.java", "codesets/table.tsv"})
    void buildsAgainWhenASourceIsNewer(String source) throws IOException {
        machine.medcode().run("lookup");
        age(machine.jar());
        Files.writeString(machine.checkout.resolve(source), "changed");
        assertThat(machine.medcode().run("lookup").err()).contains("the sources have changed");
        assertThat(machine.medcode().run("lookup").err()).isEmpty();
        assertThat(machine.buildCount()).isEqualTo(2);
    }

    @Test
    void buildsAgainWhenASourceIsGone() throws IOException {
        machine.medcode().run("lookup");
        age(machine.jar());
        Files.delete(machine.checkout.resolve("src/main/java/A.java"));
        machine.medcode().run("lookup");
        assertThat(machine.buildCount()).isEqualTo(2);
    }

    @Test
    void whatIsEditedDuringABuildIsBuiltNextTime() throws IOException {
        machine.maven("sleep 1; echo edited >src/main/java/A.java");
        machine.medcode().run("lookup");
        machine.maven("");
        machine.medcode().run("lookup");
        machine.medcode().run("lookup");
        assertThat(machine.buildCount()).isEqualTo(2);
    }

    @Test
    void aSourceFromTheFutureIsBuiltOnce() throws IOException {
        Path source = machine.checkout.resolve("src/main/java/A.java");
        Files.setLastModifiedTime(source, FileTime.from(Instant.now().plusSeconds(86_400)));
        machine.medcode().run("lookup");
        assertThat(machine.medcode().run("lookup").err()).isEmpty();
        assertThat(machine.buildCount()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"flock", "no flock"})
    void atOnceOneBuildsAndTheOthersWait(String locking) throws IOException {
        if (locking.startsWith("no")) {
            machine.without("flock");
        }
        machine.maven("sleep 2");
        List<Script.Running> runs = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            runs.add(machine.medcode().start("lookup"));
        }
        int waited = 0;
        for (Script.Running run : runs) {
            Script.Result result = run.result();
            assertThat(result.status()).as(result.err()).isZero();
            assertThat(result.out()).contains("lookup");
            waited += result.err().contains("another run is building; waiting") ? 1 : 0;
        }
        assertThat(machine.buildCount()).isEqualTo(1);
        assertThat(waited).isEqualTo(3);
    }

    @Test
    void aDeadBuildersLockIsTakenOver() throws IOException {
        machine.without("flock");
        Path lock = Files.createDirectories(machine.checkout.resolve("target/.build-lock.d"));
        Process dead = new ProcessBuilder("true").start();
        long pid = dead.pid();
        dead.onExit().join();
        Files.writeString(lock.resolve("pid"), pid + "\n");
        assertThat(machine.medcode().run("lookup").status()).isZero();
        assertThat(machine.buildCount()).isEqualTo(1);
        assertThat(lock).doesNotExist();
    }

    @Test
    void aFailedBuildShowsWhyAndLeavesNoJar() throws IOException {
        machine.maven("echo '[ERROR] A.java:[1,2] no such thing'; exit 1");
        Script.Result result = machine.medcode().run("lookup");
        assertThat(result.status()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.err())
                .contains("no such thing")
                .contains("the build failed")
                .contains("target/build.log");
        assertThat(machine.jar()).doesNotExist();
        machine.maven("");
        assertThat(machine.medcode().run("lookup").status()).isZero();
    }

    @Test
    void mavenIsNotGivenTheInput() throws IOException {
        machine.maven("cat >/dev/null");
        Path input = Files.writeString(scratch.resolve("input"), "for java\n");
        Script.write(machine.jdk.resolve("bin/java"), "exec cat");
        assertThat(machine.medcode().reading(input).run("extract", "-").out()).isEqualTo("for java\n");
    }

    @Test
    void withoutMavenItNamesTheInstallCommand() throws IOException {
        machine.without("mvn");
        Script.Result result = machine.medcode().run("lookup");
        assertThat(result.status()).isEqualTo(2);
        assertThat(result.err()).contains("no mvn (Maven) on PATH").contains(INSTALL);
    }

    @Test
    void aRuntimeWithoutCompilerCannotBuild() throws IOException {
        Files.delete(machine.jdk.resolve("bin/javac"));
        Script.Result result = machine.medcode().run("lookup");
        assertThat(result.status()).isEqualTo(2);
        assertThat(result.err()).contains("has no compiler").contains(INSTALL);
    }

    @Test
    void outsideACheckoutNothingIsBuilt() throws IOException {
        Files.delete(machine.checkout.resolve("pom.xml"));
        Script.Result result = machine.medcode().run("lookup");
        assertThat(result.status()).isEqualTo(2);
        assertThat(result.err())
                .contains("no medcode.jar")
                .contains("MEDCODE_JAR")
                .hasLineCount(1);
        assertThat(machine.buildCount()).isZero();
    }

    @Test
    void anInstalledJarIsUsedAsItIs() throws IOException {
        Path beside = machine.checkout.resolve("lib/medcode.jar");
        Files.createDirectories(beside.getParent());
        Files.writeString(beside, "old");
        age(beside);
        assertThat(machine.medcode().run("lookup").out()).contains("-jar\n" + beside + "\n");

        Path named = Files.writeString(scratch.resolve("other.jar"), "named");
        assertThat(machine.medcode()
                        .with("MEDCODE_JAR", "other.jar")
                        .run("lookup")
                        .out())
                .contains("-jar\n" + named + "\n");
        assertThat(machine.medcode()
                        .with("MEDCODE_JAR", "none.jar")
                        .run("lookup")
                        .err())
                .isEqualTo("medcode: MEDCODE_JAR is none.jar, but there is no such file\n");
        assertThat(machine.buildCount()).isZero();
    }

    private static void age(Path file) throws IOException {
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().minusSeconds(3600)));
    }
}
