package medcode.note.reader;

import java.io.IOException;
import java.util.function.Consumer;

/** FHIR R4, R4B or R5 as JSON: a resource, a Bundle, or a resource a line as bulk exports have them. */
final class FhirNoteReader implements NoteReader {

    @Override
    public String format() {
        return "FHIR JSON";
    }

    @Override
    public boolean recognizes(NoteSource source) {
        return !source.isBinary()
                && (source.firstByte() == '{' || source.firstByte() == '[')
                && source.beginning().contains("\"resourceType\"");
    }

    @Override
    public void read(NoteSource source, NoteSink notes, Consumer<String> notices) throws IOException {
        JsonNotes.read(source, notes, notices);
    }
}
