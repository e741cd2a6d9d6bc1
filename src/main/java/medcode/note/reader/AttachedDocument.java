package medcode.note.reader;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import medcode.input.BadInput;
import medcode.note.Note;

/** A document inside a note's source, at a line and column of its file: it is read as what its content is. */
record AttachedDocument(NoteSource source, int line, int column, Consumer<String> notices) {
    /** Stands for its name. */
    private static final String INSIDE = "attachment";

    /** True for pictures and sound, by their content type. */
    static boolean isNoText(String type) {
        String lower = type.toLowerCase(Locale.ROOT);
        return lower.startsWith("image") || lower.startsWith("audio") || lower.startsWith("video");
    }

    byte[] decoded(String base64) throws BadInput {
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException wrapped) {
            try {
                return Base64.getDecoder().decode(base64.replaceAll("\\s+", ""));
            } catch (IllegalArgumentException broken) {
                throw unreadable("is not base64");
            }
        }
    }

    /** The notes in a document of a content type, of which all must be readable. */
    List<Note> read(String type, byte[] bytes) throws IOException {
        List<Note> found = new ArrayList<>();
        read(type, bytes, found::add);
        return found;
    }

    /** Reads the notes in a document of a content type. */
    void read(String type, byte[] bytes, NoteSink notes) throws IOException {
        if (type.toLowerCase(Locale.ROOT).contains("html")) {
            notes.note(Note.of(INSIDE, XhtmlText.of(text(bytes))));
            return;
        }
        try (NoteSource inner = source.inside(INSIDE, bytes)) {
            NoteReaders.read(inner, notes, notice -> notices.accept(source.name() + ":" + line + ": " + notice));
        } catch (BadInput reason) {
            throw unreadable("cannot be read: " + reason.getMessage());
        }
    }

    /** The name of a note in the document, by that of the file around it, where it has none of its own. */
    static String named(String note, String file) {
        return note.startsWith(INSIDE) ? file + note.substring(INSIDE.length()) : note;
    }

    private String text(byte[] bytes) throws IOException {
        try (NoteSource inner = source.inside(source.name() + ":" + line, bytes)) {
            return TextNoteReader.text(inner, notices);
        }
    }

    BadInput unreadable(String why) {
        return new BadInput(source.name(), line, column, "the attachment here " + why);
    }
}
