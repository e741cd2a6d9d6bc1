package medcode.note.reader;

import java.io.IOException;
import medcode.input.BadInput;
import medcode.note.Note;

/** Takes notes as they are read. */
public interface NoteSink {
    void note(Note note) throws IOException;

    /** Takes why a record of the file is no note; the others go on. A sink that wants all of them or none leaves this out. */
    default void unreadable(BadInput record) throws IOException {
        throw record;
    }
}
