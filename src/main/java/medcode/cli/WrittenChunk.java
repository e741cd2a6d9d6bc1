package medcode.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import medcode.index.UnusableRelease;
import medcode.input.BadInput;
import medcode.note.Note;
import medcode.note.reader.NoteSink;
import medcode.report.RecordBuffer;

/** What came of a chunk of notes: results as bytes, how much was found, and what is to be said of it, in order. */
final class WrittenChunk {
    private final RecordBuffer records = new RecordBuffer();
    private final List<Remark> remarks = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private long found;

    /** What is done with each note. */
    interface Work {
        /**
         * Adds the results of a note; called by several threads at once.
         *
         * @param told takes why the results are less than they should be, which fails the note as much as having none
         * @return how much was found
         */
        int write(Note note, RecordBuffer records, Consumer<BadInput> told) throws IOException;
    }

    /**
     * Something to say of an input on stderr.
     *
     * @param input its place among the inputs, from 0
     * @param failure false for a notice
     * @param release the release that cannot be used, and fails every note of its time; else empty
     */
    record Remark(int input, String text, boolean failure, String release) {

        static Remark failure(int input, String text) {
            return new Remark(input, text, true, "");
        }

        static Remark notice(int input, String text) {
            return new Remark(input, text, false, "");
        }
    }

    private WrittenChunk() {}

    /** Reads the notes of a chunk and works on them; what fails is remarked, whatever it is, and the rest goes on. */
    static WrittenChunk of(NoteChunk chunk, Work work) {
        WrittenChunk written = new WrittenChunk();
        for (NoteChunk.Piece piece : chunk.pieces()) {
            written.read(piece, work);
        }
        return written;
    }

    /** Of a chunk that came to nothing. */
    static WrittenChunk failed(NoteChunk chunk, Throwable failure) {
        WrittenChunk written = new WrittenChunk();
        chunk.pieces().forEach(piece -> written.failed(piece.input(), piece.name(), failure));
        return written;
    }

    private void read(NoteChunk.Piece piece, Work work) {
        try {
            piece.reading()
                    .read(notesOf(piece.input(), work), notice -> remarks.add(Remark.notice(piece.input(), notice)));
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError failure) {
            failed(piece.input(), piece.name(), failure);
        }
    }

    private NoteSink notesOf(int input, Work work) {
        return new NoteSink() {
            @Override
            public void note(Note note) throws IOException {
                write(input, note, work);
            }

            @Override
            public void unreadable(BadInput record) {
                remarks.add(Remark.failure(input, record.getMessage()));
            }
        };
    }

    private void write(int input, Note note, Work work) throws IOException {
        try {
            found += work.write(note, records, reason -> failed(input, note.name(), reason));
            records.keep();
            names.add(note.name());
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError failure) {
            records.drop();
            failed(input, note.name(), failure);
        }
    }

    /** Messages about a file begin with its name as it is. */
    private void failed(int input, String name, Throwable failure) {
        String reason = Failure.line(failure);
        boolean named = failure instanceof BadInput && reason.startsWith(name);
        String release = failure instanceof UnusableRelease unusable ? unusable.id() : "";
        remarks.add(new Remark(input, named ? reason : name + ": " + reason, true, release));
    }

    /** The names of the notes whose results these are; those of the n-th are the n-th {@link RecordBuffer#part part}. */
    List<String> names() {
        return names;
    }

    RecordBuffer records() {
        return records;
    }

    List<Remark> remarks() {
        return remarks;
    }

    RunCounts counts() {
        int failed = (int) remarks.stream().filter(Remark::failure).count();
        return new RunCounts(names.size(), failed, found);
    }
}
