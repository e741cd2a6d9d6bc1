package medcode.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where {@code extract --format html} writes. */
final class NotePagesTest {
    @TempDir
    static Path home;

    @TempDir
    Path folder;

    private CommandRun extract(String... more) {
        List<String> words = new ArrayList<>(List.of("extract", "--quiet", "--format", "html"));
        words.addAll(List.of(more));
        return CommandRun.of(home, words);
    }

    private Path note(String name, String text) throws IOException {
        Path note = folder.resolve("notes").resolve(name);
        Files.createDirectories(note.getParent());
        return Files.writeString(note, text);
    }

    private static List<String> names(Path pages) throws IOException {
        try (Stream<Path> files = Files.list(pages)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void aFolderTakesAPageOfEachNoteUnderASafeNameOfItsOwn() throws IOException {
        note("a/visit.txt", "Cough.\n=====\nFever.\n");
        note("b/visit.txt", "Cough.");
        note("c.txt", "note_id: ../../etc/Visit.txt\n\nCough.");
        note("d.txt", "note_id: .hidden <x>\"|?* " + "long".repeat(100) + "\n\nCough.");
        note("e.txt", "note_id: ../\n\nCough.");
        Path pages = folder.resolve("made/pages");
        CommandRun run = extract(folder.resolve("notes").toString(), "--output", pages.toString(), "--threads", "3");

        assertThat(run).isEqualTo(new CommandRun("", "", 0));
        String longName = "_hidden__x______" + "long".repeat(13) + "lo.html";
        assertThat(names(pages))
                .containsExactlyInAnyOrder(
                        "visit.txt.html",
                        "visit.txt_2.html",
                        "visit.txt-2.html",
                        "Visit.txt-3.html",
                        "note.html",
                        longName);
        assertThat(names(folder)).containsExactly("made", "notes");
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(pages)))
                    .isEqualTo("rwx------");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(pages.resolve("note.html"))))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void oneNoteGoesToAFileOrStdout() throws IOException {
        String note = note("a.txt", "Cough.").toString();
        Path page = folder.resolve("a.html");
        assertThat(extract(note, "--output", page.toString())).isEqualTo(new CommandRun("", "", 0));
        assertThat(extract(note)).isEqualTo(new CommandRun(Files.readString(page), "", 0));
    }

    @Test
    void severalNotesNeedAFolder() throws IOException {
        note("a.txt", "Cough.");
        note("b.txt", "Fever.");
        Path page = folder.resolve("a.html");
        CommandRun run = extract(folder.resolve("notes").toString(), "--output", page.toString());
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err())
                .contains("name a folder for them with --output DIR")
                .hasLineCount(1);
        assertThat(page).doesNotExist();

        Files.createDirectory(page);
        assertThat(extract(folder.resolve("notes").toString(), "--output", page.toString())
                        .exit())
                .isZero();
        assertThat(names(page)).containsExactly("a.txt.html", "b.txt.html");
    }

    @Test
    void whereNoFolderCanBeIsSaid() throws IOException {
        Path note = note("a.txt", "Cough.");
        CommandRun run =
                extract(note.toString(), "--output", note.resolve("pages").toString());
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("no folder can be made here").hasLineCount(1);
    }
}
