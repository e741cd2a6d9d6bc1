package medcode.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How bin/medcode finds its place and its Java, and what it hands on. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
    private static final String INSTALL = "sudo apt-get install openjdk-17-jdk-headless maven";
    private static final String QUICK = "-XX:TieredStopAtLevel=1";
    private static final String SERVER = "-XX:+UseParallelGC";

    @TempDir
    private Path scratch;

    private FakeMachine machine;

    @BeforeEach
    void machine() throws IOException {
        machine = new FakeMachine(scratch);
        Files.createDirectories(machine.jar().getParent());
        Files.writeString(machine.jar(), "jar");
    }

    static Stream<List<String>> shells() {
        return Stream.of(List.of("dash"), List.of("bash"), List.of("bash", "--posix"), List.of("busybox", "sh"))
                .filter(shell -> Files.isExecutable(Path.of("/usr/bin", shell.get(0)))
                        || Files.isExecutable(Path.of("/bin", shell.get(0))));
    }

    @ParameterizedTest
    @MethodSource("shells")
    void runsThroughLinksFromAnywhere(List<String> shell) throws IOException {
        Path tools = Files.createDirectories(scratch.resolve("my tools"));
        Files.createSymbolicLink(tools.resolve("hop"), Path.of("../check out/bin/medcode"));
        Files.createSymbolicLink(scratch.resolve("medcode link"), tools.resolve("hop"));
        Path link = scratch.resolve("medcode link");
        List<Script> calls = List.of(
                launcher(shell, link.toString()).in(Path.of("/")),
                launcher(shell, "../medcode link").in(tools),
                launcher(shell, "hop").in(tools),
                launcher(shell, "medcode").in(machine.checkout.resolve("bin")),
                launcher(shell, "bin/medcode").in(machine.checkout));
        for (Script call : calls) {
            Script.Result result = call.run("lookup", "a b", "*", "");
            assertThat(result.err()).isEmpty();
            assertThat(result.out()).contains("-jar\n" + machine.jar() + "\nlookup\na b\n*\n\ntty=");
        }
    }

    private Script launcher(List<String> shell, String path) {
        String[] command = Stream.concat(shell.stream(), Stream.of(path)).toArray(String[]::new);
        return new Script(scratch, command).with("JAVA_HOME", machine.jdk);
    }

    @Test
    void withoutJavaItNamesTheInstallCommand() throws IOException {
        Script.Result result = machine.medcode().with("JAVA_HOME", "").run("lookup");
        assertThat(result.status()).isEqualTo(2);
        assertThat(result.err())
                .contains("no java on PATH")
                .contains(INSTALL)
                .contains("brew")
                .contains("dnf");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.8.0_402", "11.0.2", "16"})
    void anOldJavaIsRefusedWithoutStartingIt(String version) throws IOException {
        machine.java(version);
        Script.Result result = machine.medcode().run("lookup");
        assertThat(result.status()).isEqualTo(2);
        assertThat(result.err())
                .contains("is Java " + version + ", which is too old")
                .contains(INSTALL);
        assertThat(machine.javaStarts()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"17", "17.0.15", "21-ea", "25.0.3"})
    void aNewEnoughJavaIsStartedOnce(String version) throws IOException {
        machine.java(version);
        assertThat(machine.medcode().run("lookup").status()).isZero();
        assertThat(machine.javaStarts()).isEqualTo(1);
    }

    @Test
    void theJavaOnThePathIsFollowedToItsHome() throws IOException {
        machine.java("11.0.2");
        Files.createSymbolicLink(machine.path.resolve("java"), machine.jdk.resolve("bin/java"));
        assertThat(machine.medcode().with("JAVA_HOME", "").run("lookup").err()).contains("is Java 11.0.2");
        machine.java("17.0.1");
        assertThat(machine.medcode().with("JAVA_HOME", "").run("lookup").status())
                .isZero();
    }

    @Test
    void aJavaThatHidesItsVersionIsAsked() throws IOException {
        Files.delete(machine.jdk.resolve("release"));
        Script.write(machine.jdk.resolve("bin/java"), "echo 'openjdk version \"11.0.2\" 2019' >&2");
        assertThat(machine.medcode().run("lookup").err()).contains("is Java 11.0.2, which is too old");
    }

    @Test
    void aWrongJavaHomeIsNamed() throws IOException {
        assertThat(machine.medcode().with("JAVA_HOME", "/none").run("lookup").err())
                .contains("JAVA_HOME is /none, but there is no bin/java in it")
                .contains(INSTALL);
    }

    @ParameterizedTest
    @CsvSource({
        "--version, quick",
        "lookup notes, quick",
        "search --phrases, quick",
        "suggest note.txt, quick",
        "suggest --phrase cough, quick",
        "suggest notes, quick",
        "suggest archive, server",
        "suggest --phrases list.txt, server",
        "suggest --phrases=list.txt, server",
        "suggest -, server",
        "suggest notes.jsonl, server",
        "suggest none.jsonl, quick",
        "suggest -q archive, server",
        "extract note.txt, quick",
        "extract notes.jsonl, quick",
        "extract notes.jsonl.gz, quick",
        "extract year.jsonl, server",
        "extract year.jsonl.gz, server",
        "validate note.txt, quick",
        "validate notes.jsonl, quick",
        "validate year.jsonl, server",
        "validate --help, quick",
        "load note.txt, server",
        "evaluate codes note.txt, server"
    })
    void batchesGetServerFlags(String arguments, String flags) throws IOException {
        Files.createDirectories(scratch.resolve("notes"));
        Files.writeString(scratch.resolve("note.txt"), "a note");
        Files.createDirectories(scratch.resolve("archive"));
        Files.write(scratch.resolve("archive/notes.txt"), new byte[13 << 20]);
        Files.writeString(scratch.resolve("notes.jsonl.gz"), "{}\n".repeat(100_000));
        Files.write(scratch.resolve("notes.jsonl"), new byte[13 << 20]);
        sized("year.jsonl", 200 << 20);
        sized("year.jsonl.gz", 20 << 20);
        String out = machine.medcode().run(arguments.split(" ")).out();
        assertThat(out).contains(flags.equals("quick") ? QUICK : SERVER);
        assertThat(out).doesNotContain(flags.equals("quick") ? SERVER : QUICK);
    }

    /** A file of holes. */
    private void sized(String name, long size) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(scratch.resolve(name).toFile(), "rw")) {
            file.setLength(size);
        }
    }

    @Test
    void ownFlagsComeLast() throws IOException {
        String out = machine.medcode()
                .with("MEDCODE_JAVA_OPTS", "-Xmx3g  -Dx=*")
                .run("lookup")
                .out();
        assertThat(out).contains("\n-Xmx3g\n-Dx=*\n-jar\n");
    }

    @Test
    void filesAreTheUsersAloneAndAPipeIsNoTerminal() throws IOException {
        String out = machine.medcode().with("MEDCODE_TTY", "1").run("lookup").out();
        assertThat(out).contains("-XX:-HeapDumpOnOutOfMemoryError").endsWith("tty= umask=0077\n");
    }

    @Test
    void theStatusIsTheCommands() throws IOException {
        Script.write(machine.jdk.resolve("bin/java"), "exit 1");
        assertThat(machine.medcode().run("lookup").status()).isEqualTo(1);
    }
}
