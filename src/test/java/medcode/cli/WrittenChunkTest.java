package medcode.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import medcode.input.BadInput;
import medcode.note.Note;
import org.junit.jupiter.api.Test;

final class WrittenChunkTest {

    private static WrittenChunk written(WrittenChunk.Work work) {
        List<NoteChunk.Piece> pieces = new ArrayList<>();
        for (String name : List.of("a", "b", "c")) {
            pieces.add(new NoteChunk.Piece(
                    pieces.size(), name + ".txt", (notes, notices) -> notes.note(Note.of(name, "Cough of Mr. Zqxv"))));
        }
        pieces.add(new NoteChunk.Piece(3, "d.txt", (notes, notices) -> {
            notices.accept("d.txt: is not UTF-8");
            throw new BadInput("d.txt", 3, "breaks off");
        }));
        return WrittenChunk.of(new NoteChunk(pieces, 0), work);
    }

    /** Half of the results of a note that fails are dropped, whether they were records or text. */
    private static WrittenChunk failingOnB(Throwable failure) {
        return written((note, records, told) -> {
            records.add(Map.of("note", note.name()));
            if (note.name().equals("b")) {
                records.text().print("half");
                throwAny(failure);
            }
            return 2;
        });
    }

    private static void throwAny(Throwable failure) throws IOException {
        if (failure instanceof Error error) {
            throw error;
        }
        if (failure instanceof RuntimeException error) {
            throw error;
        }
        throw (IOException) failure;
    }

    @Test
    void whateverFailsTheOtherNotesAreWritten() {
        for (Throwable failure : List.of(
                new IllegalStateException("Zqxv"),
                new StackOverflowError(),
                new OutOfMemoryError("Zqxv"),
                new IOException("Zqxv"))) {
            WrittenChunk written = failingOnB(failure);
            assertThat(written.records()).hasToString("{\"note\":\"a\"}\n{\"note\":\"c\"}\n");
            assertThat(written.counts()).isEqualTo(new RunCounts(2, 2, 4));
            assertThat(written.remarks()).extracting(WrittenChunk.Remark::input).containsExactly(1, 3, 3);
            assertThat(written.remarks().get(0).text()).startsWith("b: ").doesNotContain("Zqxv");
        }
    }

    @Test
    void filesThatCannotBeReadAreNamedOnce() {
        assertThat(written((note, records, told) -> 0).remarks())
                .extracting(WrittenChunk.Remark::text)
                .containsExactly("d.txt: is not UTF-8", "d.txt:3: breaks off");
    }
}
