package medcode.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import medcode.cli.NoteChunk.Piece;
import medcode.cli.NoteChunk.Reading;
import medcode.input.BadInput;
import medcode.input.InputFiles;
import medcode.note.Note;
import medcode.note.reader.NoteFiles;
import medcode.note.reader.NoteLines;
import medcode.note.reader.NoteReaders;
import medcode.note.reader.NoteReading;
import medcode.note.reader.NoteSink;
import medcode.note.reader.NoteSource;

/**
 * Gathers the notes of the inputs into chunks, always cut at the same places.
 *
 * <p>Small files are left to the threads that work on them, JSON Lines are cut between lines; the notes of other large
 * files are read here. What fails there, in whatever way, is a failure of the file; what fails where the chunks go ends
 * the run.
 */
final class NoteChunks {
    /** What is under way shall die before the collector moves it out of the young objects. */
    private static final int CHUNK_BYTES = 32 << 10;

    private static final int SMALL_FILE = 1 << 20;

    /** What opening a file costs, as the bytes of a note that take as long. */
    private static final long OPENING = 512;

    private static final int MOST_PACKING = 10;

    private final NoteReading reading;
    private final ChunkSink chunks;
    private final List<Piece> pieces = new ArrayList<>();
    private long bytes;
    private Throwable stop;

    NoteChunks(NoteReading reading, ChunkSink chunks) {
        this.reading = reading;
        this.chunks = chunks;
    }

    /** Takes the chunks in order. */
    interface ChunkSink {
        void chunk(NoteChunk chunk) throws IOException;
    }

    void addAll(NoteList list) throws IOException {
        int number = 0;
        for (NoteList.Input input : list.inputs()) {
            add(number++, input);
        }
        hand();
    }

    private void add(int number, NoteList.Input input) throws IOException {
        if (input.problem() != null) {
            add(number, input.name(), failing(input.problem()), 0);
        } else if (isSmall(input)) {
            add(number, input.name(), (notes, notices) -> readFile(input, notes, notices), input.bytes());
        } else {
            large(number, input);
        }
    }

    private static boolean isSmall(NoteList.Input input) {
        int most = InputFiles.isGzipped(input.name()) ? SMALL_FILE / MOST_PACKING : SMALL_FILE;
        return !input.isStdin() && input.bytes() <= most;
    }

    private void readFile(NoteList.Input input, NoteSink notes, Consumer<String> notices) throws IOException {
        try (NoteSource source = open(input)) {
            NoteReaders.read(source, reading, notes, notices);
        }
    }

    private static NoteSource open(NoteList.Input input) throws IOException {
        return input.isStdin() ? NoteSource.of(NoteFiles.STDIN, System.in) : NoteSource.open(Path.of(input.name()));
    }

    private void large(int number, NoteList.Input input) throws IOException {
        String name = input.name();
        try (NoteSource source = open(input)) {
            if (NoteLines.isMadeOf(source, reading)) {
                NoteLines.cut(source, CHUNK_BYTES, (part, length) -> part(number, name, part, length));
            } else {
                NoteReaders.read(source, reading, notesOf(number, name), notice -> {
                    pieces.add(new Piece(number, name, (notes, notices) -> notices.accept(notice)));
                });
            }
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError failure) {
            goOn();
            add(number, name, failing(failure), 0);
        }
    }

    private void part(int number, String name, NoteSource part, int length) throws IOException {
        add(number, name, (notes, notices) -> NoteReaders.read(part, reading, notes, notices), length);
    }

    /** Takes the notes of a file that is read here. */
    private NoteSink notesOf(int number, String name) {
        return new NoteSink() {
            @Override
            public void note(Note note) throws IOException {
                add(
                        number,
                        name,
                        (notes, notices) -> notes.note(note),
                        note.text().length());
            }

            @Override
            public void unreadable(BadInput record) throws IOException {
                add(number, name, failing(record), 0);
            }
        };
    }

    private static Reading failing(Throwable failure) {
        return (notes, notices) -> rethrow(failure);
    }

    private static void rethrow(Throwable failure) throws IOException {
        if (failure instanceof IOException unreadable) {
            throw unreadable;
        }
        if (failure instanceof Error error) {
            throw error;
        }
        throw (RuntimeException) failure;
    }

    private void add(int number, String name, Reading reading, long length) throws IOException {
        pieces.add(new Piece(number, name, reading));
        bytes += length;
        if (bytes + pieces.size() * OPENING >= CHUNK_BYTES) {
            hand();
        }
    }

    private void hand() throws IOException {
        goOn();
        if (!pieces.isEmpty()) {
            NoteChunk chunk = new NoteChunk(pieces, bytes);
            pieces.clear();
            bytes = 0;
            try {
                chunks.chunk(chunk);
            } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError failure) {
                stop = failure;
                throw failure;
            }
        }
    }

    /** Ends the run where the chunks could not go on their way, whatever a reader made of that. */
    private void goOn() throws IOException {
        if (stop != null) {
            rethrow(stop);
        }
    }
}
