package medcode.note.reader;

import java.io.IOException;
import java.util.function.Consumer;
import medcode.input.Hl7Segment;

/**
 * HL7 v2 messages with text: MDM documents, ORU results, and whatever else has OBX or NTE segments; one note a message.
 *
 * <p>A note's origins give the line of the file, which is a segment, and the column of the field.
 */
final class Hl7NoteReader implements NoteReader {

    @Override
    public String format() {
        return "HL7 v2";
    }

    @Override
    public boolean recognizes(NoteSource source) {
        String beginning = source.beginning();
        int at = 0;
        while (at < beginning.length() && beginning.charAt(at) <= ' ') {
            at++;
        }
        return Hl7Segment.isHeader(beginning.substring(at));
    }

    @Override
    public void read(NoteSource source, NoteSink notes, Consumer<String> notices) throws IOException {
        Hl7Messages messages = new Hl7Messages(source, notes, notices);
        messages.read();
    }
}
