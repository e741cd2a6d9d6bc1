package medcode.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The finished jar, installed beside the launcher, on every JDK of the machine. */
@DisabledOnOs(OS.WINDOWS)
class LauncherIT {
    private static final List<String> COMMANDS =
            List.of("--version", "--help", "lookup E11.22", "search knee pain", "suggest --phrase cough");

    @TempDir
    private Path scratch;

    private Path cache;
    private Path jar;

    @BeforeEach
    void install() throws IOException {
        cache = scratch.resolve("my cache");
        jar = scratch.resolve("installed/lib/medcode.jar");
        Files.createDirectories(jar.getParent());
        Files.copy(Path.of(System.getProperty("medcode.jar", "target/medcode.jar")), jar);
        Path bin = Files.createDirectories(scratch.resolve("installed/bin"));
        Files.copy(Path.of("bin/medcode"), bin.resolve("medcode"));
    }

    /** The JDK of this run and all that stand where Linux systems put theirs, from version 17 on. */
    static Stream<Path> jdks() throws IOException {
        TreeSet<Path> homes = new TreeSet<>();
        homes.add(Path.of(System.getProperty("java.home")).toRealPath());
        Path usual = Path.of("/usr/lib/jvm");
        if (Files.isDirectory(usual)) {
            try (Stream<Path> places = Files.list(usual)) {
                for (Path place : places.toList()) {
                    if (isNewEnough(place)) {
                        homes.add(place.toRealPath());
                    }
                }
            }
        }
        return homes.stream();
    }

    private static boolean isNewEnough(Path home) throws IOException {
        if (!Files.isReadable(home.resolve("release")) || !Files.isExecutable(home.resolve("bin/java"))) {
            return false;
        }
        Properties release = new Properties();
        try (var in = Files.newBufferedReader(home.resolve("release"))) {
            release.load(in);
        }
        String version = release.getProperty("JAVA_VERSION", "0").replace("\"", "");
        return Integer.parseInt(version.split("[^0-9]", 2)[0]) >= 17;
    }

    private Script medcode(Path jdk) {
        return new Script(
                        scratch, "sh", scratch.resolve("installed/bin/medcode").toString())
                .with("JAVA_HOME", jdk)
                .with("XDG_CACHE_HOME", cache)
                .with("MEDCODE_HOME", scratch.resolve("store"))
                .with("MEDCODE_CDS", "wait");
    }

    /** One test, since to make the archives takes longer than all that is asked of them. */
    @ParameterizedTest
    @MethodSource("jdks")
    void theArchivesAreMadeAndUsedAndDamagedOnesPassedOver(Path jdk) throws IOException {
        assertThat(medcode(jdk).run("--version").err()).isEmpty();
        assertThat(archives()).hasSize(2);
        try (Stream<Path> left = Files.list(archives().get(0).getParent())) {
            assertThat(left).as("nothing left over").hasSize(2);
        }
        medcode(jdk).run("lookup", "E11.22"); // writes the starter set
        isLoadedFromTheArchive(jdk, "lookup", "E11.22");
        isLoadedFromTheArchive(jdk, "suggest", "--phrase", "gout");
        isLoadedFromTheArchive(jdk, "codesets", "list");
        stderrStaysClean(jdk);
        damagedArchivesArePassedOverInSilence(jdk);
    }

    private void isLoadedFromTheArchive(Path jdk, String... command) throws IOException {
        Path loaded = scratch.resolve("loaded");
        Script.Result second = medcode(jdk)
                .with("MEDCODE_JAVA_OPTS", "-Xlog:class+load:file=" + loaded)
                .run(command);
        assertThat(second.err()).doesNotContain("[cds]", "arning");
        List<String> own = Files.readAllLines(loaded).stream()
                .filter(line -> line.matches(".* (medcode|picocli)\\..*"))
                .toList();
        assertThat(own).anyMatch(line -> line.contains("medcode.cli.Main source: shared objects file"));
        assertThat(own).anyMatch(line -> line.contains("picocli.CommandLine source: shared objects file"));
        assertThat(own.stream().filter(line -> !line.contains("source: shared objects file")))
                .as("classes that the rehearsal missed")
                .hasSizeLessThan(5);
    }

    private void stderrStaysClean(Path jdk) throws IOException {
        for (String command : COMMANDS) {
            Script.Result result = medcode(jdk).run(command.split(" "));
            assertThat(result.err()).as("%s on %s", command, jdk).doesNotContain("WARNING", "warning", "INFO", "[cds]");
            assertThat(result.out()).as("%s on %s", command, jdk).doesNotContain("[warning]", "[error]");
        }
    }

    private void damagedArchivesArePassedOverInSilence(Path jdk) throws IOException {
        for (Path archive : archives()) {
            Files.delete(archive);
            Files.writeString(archive, "no archive".repeat(10_000));
        }
        Script.Result result = medcode(jdk).run("--version");
        assertThat(result.status()).isZero();
        assertThat(result.out()).startsWith("medcode ").hasLineCount(1);
        assertThat(result.err()).isEmpty();
    }

    @Test
    void aNewJarGetsANewArchiveAndTheOldOneGoes() throws IOException {
        Path jdk = Path.of(System.getProperty("java.home"));
        medcode(jdk).run("--version");
        Path first = archives().get(0);
        Files.setLastModifiedTime(jar, FileTime.from(Instant.parse("2026-01-02T03:04:05Z")));
        medcode(jdk).run("--version");
        assertThat(archives()).hasSize(2).doesNotContain(first);
    }

    @Test
    void withoutACacheItWorksAllTheSame() throws IOException {
        Path file = Files.writeString(scratch.resolve("a file"), "");
        Path jdk = Path.of(System.getProperty("java.home"));
        for (Script script : List.of(
                medcode(jdk).with("XDG_CACHE_HOME", file.resolve("cache")),
                medcode(jdk).with("XDG_CACHE_HOME", "relative"),
                medcode(jdk).with("XDG_CACHE_HOME", "").with("HOME", ""))) {
            Script.Result result = script.run("--version");
            assertThat(result.status()).isZero();
            assertThat(result.out()).startsWith("medcode ").doesNotContain("development");
            assertThat(result.err()).isEmpty();
        }
        assertThat(cache).doesNotExist();
    }

    @Test
    void aWrongOptionIsUsageAndEndsWithTwo() throws IOException {
        Script.Result result = medcode(Path.of(System.getProperty("java.home")))
                .with("MEDCODE_CDS", "off")
                .run("--no-such-option");
        assertThat(result.status()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).contains("--no-such-option");
    }

    private List<Path> archives() throws IOException {
        try (Stream<Path> files = Files.walk(cache)) {
            return files.filter(file -> file.toString().endsWith(".jsa")).toList();
        }
    }
}
