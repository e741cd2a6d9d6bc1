package medcode.note.reader;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamConstants;
import medcode.input.BadInput;
import medcode.input.XmlEvents;
import medcode.note.Note;
import medcode.note.Origin;

/**
 * The document in the {@code text} of an unstructured C-CDA document.
 *
 * @param type its content type; empty where none is given
 * @param encoded true where it is written as base64
 * @param line where it begins in the document around it
 */
record CdaAttachment(String type, boolean encoded, String written, int line, int column) {

    /** Takes the document that is in the element just found; one in another file is never opened. */
    static CdaAttachment of(XmlEvents xml) throws IOException {
        int line = xml.line();
        int column = xml.column();
        String type = xml.attribute("mediaType");
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
        return new CdaAttachment(type, encoded, written.toString(), line, column);
    }

    /** Reads the notes in it; without pages of its own, all its text comes from the line it begins in. */
    void read(NoteSource around, NoteSink notes, Consumer<String> notices) throws IOException {
        AttachedDocument document = new AttachedDocument(around, line, column, notices);
        if (AttachedDocument.isNoText(type)) {
            throw document.unreadable("is no text");
        }
        byte[] bytes = encoded ? document.decoded(written) : written.getBytes(StandardCharsets.UTF_8);
        document.read(type, bytes, new NoteSink() {
            @Override
            public void note(Note note) throws IOException {
                notes.note(placed(note, AttachedDocument.named(note.name(), around.name())));
            }

            @Override
            public void unreadable(BadInput record) throws IOException {
                notes.unreadable(record);
            }
        });
    }

    private Note placed(Note note, String name) {
        boolean pages = !note.origins().isEmpty() && note.origins().get(0).page() > 0;
        return new Note(
                name,
                note.text(),
                note.body(),
                note.head(),
                note.sections(),
                note.entries(),
                pages ? note.origins() : List.of(new Origin(0, 0, line, 0)));
    }
}
