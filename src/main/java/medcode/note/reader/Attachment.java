package medcode.note.reader;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.Base64;
import java.util.List;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamConstants;
import medcode.input.XmlEvents;
import medcode.note.Note;
import medcode.note.Origin;

/** A document inside another one: decoded in memory and read by the reader of its own format. */
final class Attachment {
    private final byte[] bytes;
    /** Where it begins in the document around it. */
    private final int line;

    private Attachment(byte[] bytes, int line) {
        this.bytes = bytes;
        this.line = line;
    }

    /** Takes the document that is in the element just found; one in another file is never opened. */
    static Attachment of(XmlEvents xml) throws IOException {
        int line = xml.line();
        boolean encoded = xml.attribute("representation").equalsIgnoreCase("b64");
        StringBuilder written = new StringBuilder();
        boolean elsewhere = false;
        for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                elsewhere |= xml.name().equals("reference");
                xml.skip();
            } else if (XmlEvents.isText(event)) {
                written.append(xml.text());
            }
        }
        if (elsewhere && written.toString().isBlank()) {
            throw xml.wrong("its text is in another file, which is not opened; give medcode that file itself");
        }
        return new Attachment(
                encoded ? decoded(written.toString(), xml) : written.toString().getBytes(UTF_8), line);
    }

    private static byte[] decoded(String written, XmlEvents xml) throws IOException {
        try {
            return Base64.getMimeDecoder().decode(written);
        } catch (IllegalArgumentException broken) {
            throw xml.wrong("its attachment is no whole base64");
        }
    }

    /** Reads the notes in it; without pages of its own, all its text comes from the line it begins in. */
    void read(NoteSource around, NoteSink notes, Consumer<String> notices) throws IOException {
        try (NoteSource inside = around.inside(around.name(), bytes)) {
            NoteReaders.read(inside, note -> notes.note(note.origins().isEmpty() ? placed(note) : note), notices);
        }
    }

    private Note placed(Note note) {
        return new Note(
                note.name(),
                note.text(),
                note.body(),
                note.head(),
                note.sections(),
                note.entries(),
                List.of(new Origin(0, 0, line, 0)));
    }
}
