package medcode.note.reader;

import java.io.IOException;
import java.util.function.Consumer;
import medcode.input.BadInput;
import medcode.note.Note;

/** Rich text (RTF): what a person sees of it, with its lines, tabs and tables; no pictures, no field codes. */
final class RtfReader implements NoteReader {

    @Override
    public String format() {
        return "RTF";
    }

    @Override
    public boolean recognizes(NoteSource source) {
        return source.beginning().stripLeading().startsWith("{\\rtf");
    }

    @Override
    public void read(NoteSource source, NoteSink notes, Consumer<String> notices) throws IOException {
        String text = new RtfText(source.name(), source.bytes()).read();
        if (text.isBlank()) {
            throw new BadInput(source.name(), "has no text");
        }
        notes.note(Note.of(source.name(), text));
    }
}
