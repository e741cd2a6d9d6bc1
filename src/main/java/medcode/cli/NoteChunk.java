package medcode.cli;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import medcode.note.reader.NoteSink;

/**
 * Notes that are worked on together, in order: small files, or a stretch of a large one.
 *
 * @param bytes of their files
 */
record NoteChunk(List<Piece> pieces, long bytes) {

    NoteChunk {
        pieces = List.copyOf(pieces);
    }

    /** The place of the last file among the inputs, from 0. */
    int lastInput() {
        return pieces.get(pieces.size() - 1).input();
    }

    /**
     * A file, or a part of one; read by the thread that works on it.
     *
     * @param input the place of its file among the inputs, from 0
     * @param name of its file
     */
    record Piece(int input, String name, Reading reading) {}

    /** Hands over notes. */
    interface Reading {
        void read(NoteSink notes, Consumer<String> notices) throws IOException;
    }
}
