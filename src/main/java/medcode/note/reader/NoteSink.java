package medcode.note.reader;

import java.io.IOException;
import medcode.note.Note;

/** Takes notes as they are read. */
public interface NoteSink {
    void note(Note note) throws IOException;
}
