package medcode.cli;

import java.util.Iterator;
import medcode.note.reader.NoteReaders;

/** The names of the formats of notes, for help and completion. */
final class NoteFormats implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
        return NoteReaders.ids().iterator();
    }
}
