package medcode.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Procedures of a licensee's own CPT file, here one of our own wording, by the date of the note. */
class ServicesInForceTest {
    private static final String CPT = """
            CPT 2026 example, written for the tests. CPT is a trademark
            OF THE American Medical Association, copyright 2025.

            No wording of theirs stands below.

            00001\tGazing into the spleen, rigid; with pictures
            10002\tSpleenogazing
            """;

    @TempDir
    private Path folder;

    private CommandRun extract(String date) throws IOException {
        Path note = folder.resolve("note.txt");
        Files.writeString(note, "Date of Service: " + date + "\n\nPROCEDURE:\nRigid gazing into the spleen today.\n");
        return CommandRun.of(folder.resolve("home"), List.of("extract", note.toString(), "--format", "csv"));
    }

    private void load() throws IOException {
        Path file = folder.resolve("LONGULT.txt");
        Files.writeString(file, CPT);
        CommandRun loaded = CommandRun.of(
                folder.resolve("home"), List.of("load", file.toString(), "--code-set", "cpt", "--release", "2026"));
        assertThat(loaded.exit()).isZero();
    }

    @Test
    void aLicenseesFileAnswersForItsYear() throws IOException {
        load();
        assertThat(extract("2026-03-10").out())
                .contains(
                        "procedure,Rigid gazing into the spleen,procedure,present,,procedure-status performed,00001,cpt-2026");
        assertThat(extract("2025-11-10").out()).doesNotContain("00001").doesNotContain("cpt");
    }

    @Test
    void aDamagedReleaseIsTold() throws IOException {
        load();
        Path terms = folder.resolve("home/releases/cpt-2026/terms.trie");
        Files.write(terms, new byte[] {1, 2, 3});
        CommandRun run = extract("2026-03-10");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("terms.trie").doesNotContain("spleen").doesNotContain("Exception");
    }
}
