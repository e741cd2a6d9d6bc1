package medcode.note.reader;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import medcode.input.BadInput;
import medcode.input.Hl7Segment;
import medcode.input.Hl7Separators;
import medcode.note.Note;

/** Reads documents that stand in an observation as encapsulated data (ED). */
final class Hl7Attachments {
    private static final int TYPE = 2;
    private static final int SUBTYPE = 3;
    private static final int ENCODING = 4;
    private static final int CONTENT = 5;

    private final NoteSource source;
    private final NoteSink notes;
    private final Consumer<String> notices;
    private boolean unreadable;

    Hl7Attachments(NoteSource source, NoteSink notes, Consumer<String> notices) {
        this.source = source;
        this.notes = notes;
        this.notices = notices;
    }

    /** The notes in a repetition of a field; none where it holds nothing, or nothing that can be read. */
    List<Note> read(Hl7Segment segment, int field, String repetition) throws IOException {
        Hl7Separators separators = segment.separators();
        AttachedDocument document = new AttachedDocument(source, segment.line(), segment.column(field), notices);
        String type = separators.component(repetition, TYPE) + "/" + separators.component(repetition, SUBTYPE);
        String content = separators.component(repetition, CONTENT);
        if (content.isEmpty()) {
            return List.of();
        }
        if (AttachedDocument.isNoText(type)) {
            notices.accept(source.name() + ":" + segment.line() + ": the attachment was not read: it is no text");
            return List.of();
        }
        try {
            return document.read(type, bytes(document, separators.component(repetition, ENCODING), content));
        } catch (BadInput broken) {
            unreadable = true;
            notes.unreadable(broken);
            return List.of();
        }
    }

    private static byte[] bytes(AttachedDocument document, String encoding, String content) throws BadInput {
        return encoding.toUpperCase(Locale.ROOT).startsWith("BASE64")
                ? document.decoded(content)
                : content.getBytes(StandardCharsets.UTF_8);
    }

    /** True where one could not be read. */
    boolean unreadable() {
        return unreadable;
    }
}
