package medcode.note.reader;

import java.io.IOException;
import java.util.Locale;
import java.util.function.Consumer;

/** Reads one format of notes. */
public interface NoteReader {

    /** The format's name in messages. */
    String format();

    /** The format's name for {@code --input-format}: one word. */
    default String id() {
        return format().toLowerCase(Locale.ROOT).replace(' ', '-');
    }

    /** True when a file is this format's, by its first bytes and, where they do not say, its name. */
    boolean recognizes(NoteSource source);

    /**
     * Reads the notes of a file, in order.
     *
     * @param notices says what was done that the user may want to know
     * @throws medcode.input.BadInput with file and line where the file is not what its beginning promised
     */
    void read(NoteSource source, NoteSink notes, Consumer<String> notices) throws IOException;
}
