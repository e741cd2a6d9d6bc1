package medcode.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands in notes and claims reaches the results that were asked for, and nothing else. */
final class PrivacyTest {
    /** Unlike any word of the code sets; of this process alone, because other test runs share the temporary folder. */
    private static final String CANARY = "Zqxvw" + ProcessHandle.current().pid() + "q";

    @TempDir
    Path folder;

    private Path notes;
    private Path home;
    private Path results;
    private Path userHome;
    private String userHomeBefore;

    @BeforeEach
    void folders() throws IOException {
        notes = Files.createDirectory(folder.resolve("notes"));
        home = folder.resolve("home");
        results = Files.createDirectory(folder.resolve("results"));
        userHome = Files.createDirectory(folder.resolve("user"));
        userHomeBefore = System.getProperty("user.home");
        System.setProperty("user.home", userHome.toString());
    }

    @AfterEach
    void userHome() {
        System.setProperty("user.home", userHomeBefore);
    }

    @Test
    void nothingLeaks() throws IOException {
        List<Path> files = CanaryFiles.write(notes, CANARY);
        Set<Path> temporaryBefore = temporary();
        Set<Path> workingBefore = list(Path.of(""));
        Set<Path> notesBefore = list(notes);
        for (String command : commands(files)) {
            run(command, files);
        }
        assertThat(list(userHome)).isEmpty();
        assertThat(list(Path.of(""))).isEqualTo(workingBefore);
        assertThat(list(notes)).isEqualTo(notesBefore);
        assertNoCanary(walk(home));
        Set<Path> temporary = temporary();
        temporary.removeAll(temporaryBefore);
        for (Path left : temporary) {
            assertNoCanary(walk(left));
        }
    }

    /** Prints and writes, or where it is about one of the files and another of its kind has been printed, but writes. */
    private void run(String command, List<Path> files) throws IOException {
        byte[] stdin = command.endsWith(" -") ? Files.readAllBytes(files.get(0)) : new byte[0];
        boolean loads = command.startsWith("load ");
        boolean ofOneFile = files.stream().skip(1).anyMatch(file -> command.contains(" " + file));
        if (loads || !ofOneFile) {
            CommandRun printed = CommandRun.of(home, CommandRun.words(command), stdin);
            assertThat(printed.exit()).as(command).isIn(0, 1, 2);
            assertClean(command, printed.err());
        }
        if (!loads) {
            List<String> words = new ArrayList<>(CommandRun.words(command));
            words.addAll(List.of("--output", results.resolve("result").toString()));
            CommandRun written = CommandRun.of(home, words, stdin);
            assertThat(written.exit()).as(command).isIn(0, 1, 2);
            assertThat(written.out()).as(command).isEmpty();
            assertClean(command, written.err());
            assertOwnerOnly();
        }
    }

    /** One line or more of plain words: no note text, no stack trace, no internal error. */
    private static void assertClean(String command, String err) {
        assertThat(err.toLowerCase(Locale.ROOT))
                .as(command)
                .doesNotContain(CANARY.toLowerCase(Locale.ROOT))
                .doesNotContain("\u001b", "\u009b", "internal error")
                .doesNotContain("\tat ");
    }

    private void assertOwnerOnly() throws IOException {
        for (Path file : walk(results)) {
            if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                        .as(file.toString())
                        .isEqualTo("rw-------");
            }
            Files.delete(file);
        }
    }

    private List<String> commands(List<Path> files) throws IOException {
        List<String> commands = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of("src/test/resources/privacy/commands.txt"))) {
            if (line.startsWith("#") || line.isBlank()) {
                continue;
            }
            String command = line.replace("FOLDER", notes.toString())
                    .replace("PHRASES", notes.resolve("phrases.txt").toString());
            if (command.contains(" FILE")) {
                files.forEach(file -> commands.add(command.replace("FILE", file.toString())));
            } else {
                commands.add(command);
            }
        }
        return commands;
    }

    private static void assertNoCanary(Set<Path> files) throws IOException {
        for (Path file : files) {
            assertThat(file.getFileName().toString()).doesNotContain(CANARY);
            String content = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
            assertThat(content.contains(CANARY) || content.contains(CANARY.toLowerCase(Locale.ROOT)))
                    .as(file.toString())
                    .isFalse();
        }
    }

    /** What lies directly in the temporary folder, without the folder of this test. */
    private Set<Path> temporary() throws IOException {
        Set<Path> found = list(Path.of(System.getProperty("java.io.tmpdir")));
        found.removeIf(folder::startsWith);
        return found;
    }

    private static Set<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder.toAbsolutePath())) {
            return files.collect(TreeSet::new, Set::add, Set::addAll);
        }
    }

    /** All readable regular files below; what vanishes meanwhile belongs to another program. */
    private static Set<Path> walk(Path folder) {
        Set<Path> found = new TreeSet<>();
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                files.filter(file -> Files.isRegularFile(file) && Files.isReadable(file))
                        .forEach(found::add);
            } catch (IOException | UncheckedIOException vanished) {
                return found;
            }
        }
        return found;
    }
}
