package medcode.note.reader;

import java.io.IOException;
import java.util.function.Consumer;

/** Notes as JSON Lines: an object a note, with {@code text} and what else is known; read one by one. */
final class JsonLinesNoteReader implements NoteReader {

    @Override
    public String format() {
        return "JSON Lines";
    }

    @Override
    public boolean recognizes(NoteSource source) {
        boolean named = source.endsWith(".jsonl") || source.endsWith(".ndjson") || source.endsWith(".json");
        return !source.isBinary() && (named || (source.name().equals(NoteFiles.STDIN) && source.firstByte() == '{'));
    }

    @Override
    public void read(NoteSource source, NoteSink notes, Consumer<String> notices) throws IOException {
        JsonNotes.read(source, notes, notices);
    }
}
