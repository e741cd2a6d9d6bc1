package medcode.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import medcode.note.reader.NoteReading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Large files, which are read on the thread that gathers their notes. */
final class NoteChunksTest {
    @TempDir
    static Path home;

    @TempDir
    Path folder;

    /** A pattern can need more stack than there is. */
    @Test
    void aLargeFileWhoseReadingFailsDoesNotEndTheRun() throws IOException {
        Path large = Files.writeString(folder.resolve("a.txt"), "ab".repeat(700_000));
        Path note = Files.writeString(folder.resolve("b.txt"), "Cough.");
        CommandRun run = CommandRun.of(
                home, List.of("extract", "--format", "jsonl", "--split", "(a|b)*c", large.toString(), note.toString()));
        assertThat(run.err()).contains(large + ": ").hasLineCount(1);
        assertThat(run.out()).contains("Cough");
        assertThat(run.exit()).isEqualTo(ExitCode.FAILED.status());
    }

    @Test
    void whatFailsWhereTheChunksGoEndsTheRun() throws IOException {
        Files.writeString(folder.resolve("a.txt"), ("Cough. ".repeat(20) + "\n=====\n").repeat(10_000));
        NoteList list = NoteList.of(List.of(folder.toString()));
        NoteReading reading =
                new NoteReading(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), false);
        for (Throwable failure : List.of(new IOException("full"), new IllegalStateException("full"))) {
            NoteChunks chunks = new NoteChunks(reading, chunk -> {
                if (failure instanceof IOException unwritable) {
                    throw unwritable;
                }
                throw (RuntimeException) failure;
            });
            assertThatThrownBy(() -> chunks.addAll(list)).isSameAs(failure);
        }
    }
}
