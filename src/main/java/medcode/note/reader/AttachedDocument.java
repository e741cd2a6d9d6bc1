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

    /** The notes in a document of a content type. */
    List<Note> read(String type, byte[] bytes) throws IOException {
        if (type.toLowerCase(Locale.ROOT).contains("html")) {
            return List.of(Note.of(source.name(), XhtmlText.of(text(bytes))));
        }
        List<Note> found = new ArrayList<>();
        try (NoteSource inner = source.inside("attachment", bytes)) {
            NoteReaders.read(inner, found::add, notice -> notices.accept(source.name() + ":" + line + ": " + notice));
        } catch (BadInput reason) {
            throw unreadable("cannot be read: " + reason.getMessage());
        }
        return found;
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
