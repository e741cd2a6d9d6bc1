package medcode.cli;

import java.io.IOException;
import java.util.List;

/** Where the results of notes go, chunk after chunk in the order of the notes. */
interface NoteResults {

    /** How many chunks an earlier run has done. */
    default long done() {
        return 0;
    }

    /** What an earlier run has come to. */
    default RunCounts counts() {
        return RunCounts.NONE;
    }

    /** The inputs in which something failed in an earlier run, by their place, once for each failure. */
    default List<Integer> failed() {
        return List.of();
    }

    /** @throws Unwritable where the disk is full, or the reader of a pipe has gone */
    void write(WrittenChunk chunk) throws IOException;

    /** Everything is written. */
    void end() throws IOException;
}
