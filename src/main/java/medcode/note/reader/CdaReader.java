package medcode.note.reader;

import java.io.IOException;
import java.util.function.Consumer;
import medcode.input.BadInput;
import medcode.input.XmlEvents;
import medcode.note.Note;
import medcode.note.NoteHead;
import medcode.note.Span;

/**
 * C-CDA documents (Release 2.1 and before): the narrative of all sections as text, the coded entries beside it, and the
 * head; of an unstructured document the attachment in it.
 */
final class CdaReader implements NoteReader {
    private static final String NAMESPACE = "urn:hl7-org:v3";
    private static final int LONGEST_RUN = 48 << 20;

    @Override
    public String format() {
        return "C-CDA";
    }

    @Override
    public boolean recognizes(NoteSource source) {
        String beginning = source.beginning().stripLeading();
        return beginning.startsWith("<?xml") || (beginning.startsWith("<") && beginning.contains("ClinicalDocument"));
    }

    @Override
    public void read(NoteSource source, NoteSink notes, Consumer<String> notices) throws IOException {
        HeadValues values = new HeadValues();
        CdaBody body;
        try (XmlEvents xml = new XmlEvents(source.name(), source.text(), XmlEvents.LARGEST, LONGEST_RUN)) {
            if (!xml.nextChild()
                    || !xml.name().equals("ClinicalDocument")
                    || !xml.namespace().equals(NAMESPACE)) {
                throw xml.wrong("is XML, but no C-CDA document");
            }
            body = document(xml, values);
            if (body.attachment().isEmpty() && body.text().length() == 0) {
                throw xml.wrong("has neither narrative text nor an attachment to read");
            }
        }
        new WrongValues(source.name(), notices).tell(values, 0);
        if (body.attachment().isPresent()) {
            body.attachment().get().read(source, new Headed(values.head(), notes), notices);
        } else {
            notes.note(note(source.name(), body).with(values.head()));
        }
    }

    /** Adds to notes what is said of them around them. */
    private record Headed(NoteHead head, NoteSink notes) implements NoteSink {
        @Override
        public void note(Note note) throws IOException {
            notes.note(note.with(head.or(note.head())));
        }

        @Override
        public void unreadable(BadInput record) throws IOException {
            notes.unreadable(record);
        }
    }

    private static CdaBody document(XmlEvents xml, HeadValues values) throws IOException {
        CdaHead head = new CdaHead(xml, values);
        CdaBody body = new CdaBody(xml);
        while (xml.nextChild()) {
            if (xml.name().equals("component")) {
                body.component();
            } else {
                head.element(xml.name());
            }
        }
        head.dateOfService();
        while (xml.hasNext()) {
            xml.next(); // what is behind the document must be well-formed too
        }
        return body;
    }

    private static Note note(String name, CdaBody body) {
        String text = body.text().toString();
        Span whole = new Span(0, text.length());
        return new Note(
                name,
                text,
                whole,
                NoteHead.NONE,
                body.sections(),
                body.entries(),
                body.text().origins());
    }
}
