package medcode.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import medcode.input.BadInput;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands where the results of a run are to go, or beside it, is neither lost nor obeyed. */
final class ResultFileTest {
    private static final LocalDate DATE = LocalDate.of(2026, 3, 10);
    private static final RunIdentity IDENTITY = new RunIdentity("a", "b", "c", "d");

    @TempDir
    static Path home;

    @TempDir
    Path folder;

    private Path target;
    private Path part;
    private Path journal;
    private Path note;

    @BeforeEach
    void write() throws IOException {
        target = folder.resolve("out.jsonl");
        part = folder.resolve(".out.jsonl.part");
        journal = folder.resolve(".out.jsonl.journal");
        note = Files.writeString(folder.resolve("note.txt"), "Cough.\n=====\nFever.\n");
    }

    private CommandRun extract(Path output, String... more) {
        List<String> words = new ArrayList<>(List.of("extract", note.toString(), "--quiet", "--as-of", "2026-03-10"));
        words.addAll(List.of("--output", output.toString()));
        words.addAll(List.of(more));
        return CommandRun.of(home, words);
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    /** Opens the journal of a result file and works until its standard input ends. */
    static final class OtherRun {
        private OtherRun() {}

        public static void main(String[] words) throws IOException {
            try (RunJournal open = RunJournal.open(Path.of(words[0]))) {
                System.out.write(open.lines().size());
                System.out.flush();
                System.in.read();
            }
        }
    }

    @Test
    void twoProcessesDoNotWriteTheSameResults() throws Exception {
        Process other = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        OtherRun.class.getName(),
                        target.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try {
            assertThat(other.getInputStream().read()).isZero();
            CommandRun second = extract(target, "--format", "jsonl");
            assertThat(second.err())
                    .contains("another run is writing this file")
                    .hasLineCount(1);
            assertThat(second.exit()).isEqualTo(ExitCode.FAILED.status());
        } finally {
            other.getOutputStream().close();
            other.waitFor();
        }
        assertThat(extract(target, "--format", "jsonl").exit()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"jsonl", "text", "csv"})
    void aFolderIsRefusedBeforeTheWork(String format) throws IOException {
        Files.createDirectory(target);
        CommandRun run = extract(target, "--format", format);
        assertThat(run.err()).contains("out.jsonl: is a folder").hasLineCount(1);
        assertThat(run.exit()).isEqualTo(ExitCode.FAILED.status());
        assertThat(names()).containsExactly("note.txt", "out.jsonl");
    }

    @Test
    void whatCannotBePutInPlaceStaysForTheRunThatGoesOn() throws IOException {
        RecordResults results = RecordResults.to(Checkpoints.begin(target, IDENTITY, DATE));
        results.summarize(RunCounts.NONE, "mentions");
        Files.createDirectories(target.resolve("in the way"));
        assertThatThrownBy(results::end).isInstanceOf(BadInput.class).hasMessageContaining("cannot be replaced");
        results.close();
        assertThat(part).isNotEmptyFile();
        assertThat(journal).isNotEmptyFile();

        Files.delete(target.resolve("in the way"));
        Files.delete(target);
        end();
    }

    @Test
    void aRunKilledWithItsResultsInPlaceIsGoneOnWith() throws IOException {
        RecordResults results = RecordResults.to(Checkpoints.begin(target, IDENTITY, DATE));
        results.summarize(RunCounts.NONE, "mentions");
        byte[] left;
        try (RecordResults broken = results) {
            broken.end();
            left = Files.readAllBytes(target);
        }
        assertThat(journal).doesNotExist();

        Checkpoints killed = Checkpoints.begin(target, IDENTITY, DATE);
        RecordResults again = RecordResults.to(killed);
        again.summarize(RunCounts.NONE, "mentions");
        killed.whole();
        killed.file().publish();
        killed.leave();
        assertThat(journal).exists();
        end();
        assertThat(target).hasBinaryContent(left);
    }

    /** Resumes a run of no notes, to its end. */
    private void end() throws IOException {
        try (RecordResults results = RecordResults.to(Checkpoints.resume(target, IDENTITY, DATE))) {
            results.summarize(results.counts(), "mentions");
            results.end();
        }
        assertThat(Files.readAllLines(target)).hasSize(1);
        assertThat(names()).containsExactly("note.txt", "out.jsonl");
    }

    @ParameterizedTest
    @ValueSource(strings = {"jsonl", "text"})
    void aPipeIsWrittenInto(String format) throws Exception {
        assumeTrue(new ProcessBuilder("mkfifo", target.toString()).start().waitFor() == 0);
        Path read = folder.resolve("read");
        Process reader = new ProcessBuilder("cat", target.toString())
                .redirectOutput(read.toFile())
                .start();
        assertThat(extract(target, "--format", format)).isEqualTo(new CommandRun("", "", 0));
        reader.waitFor();
        assertThat(Files.readString(read)).contains("Fever");
        assertThat(Files.isRegularFile(target)).isFalse();
        assertThat(names()).containsExactly("note.txt", "out.jsonl", "read");
    }

    @Test
    void aLinkToAFileStaysOne() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "old");
        Files.createSymbolicLink(target, file);
        assertThat(extract(target, "--format", "jsonl").exit()).isZero();
        assertThat(target).isSymbolicLink();
        assertThat(file).content().contains("Fever");
    }

    @ParameterizedTest
    @ValueSource(strings = {"part", "journal"})
    void aLinkThatSomebodyElseLeftBesideItIsNotFollowed(String ending) throws IOException {
        Path victim = Files.writeString(folder.resolve("victim"), "precious");
        Files.createSymbolicLink(folder.resolve(".out.jsonl." + ending), victim);
        extract(target, "--format", "jsonl");
        assertThat(victim).content().isEqualTo("precious");
        extract(target, "--format", "jsonl", "--resume");
        assertThat(victim).content().isEqualTo("precious");
    }

    @Test
    void aPartThatOthersCanReadIsNotGoneOnWith() throws IOException {
        assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
        Checkpoints left = Checkpoints.begin(target, IDENTITY, DATE);
        left.file().leave();
        left.leave();
        Files.setPosixFilePermissions(part, PosixFilePermissions.fromString("rw-rw-rw-"));
        assertThatThrownBy(() -> Checkpoints.resume(target, IDENTITY, DATE))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("cannot be resumed");
    }
}
