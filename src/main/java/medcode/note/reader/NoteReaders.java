package medcode.note.reader;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import medcode.input.BadInput;

/** The formats of notes: the first that recognises a file reads it. */
public final class NoteReaders {
    private static final List<NoteReader> ALL = List.of(
            new JsonLinesNoteReader(),
            new CdaReader(),
            new PdfReader(),
            new DocxReader(),
            new RtfReader(),
            new TextNoteReader());

    private NoteReaders() {}

    public static List<NoteReader> all() {
        return ALL;
    }

    /**
     * Reads the notes of a file, whatever its format.
     *
     * @throws BadInput where it is empty or no format of notes
     */
    public static void read(NoteSource source, NoteSink notes, Consumer<String> notices) throws IOException {
        if (source.isEmpty()) {
            throw new BadInput(source.name(), "is empty");
        }
        for (NoteReader reader : ALL) {
            if (reader.recognizes(source)) {
                reader.read(source, notes, notices);
                return;
            }
        }
        throw new BadInput(source.name(), "is in no format of notes: " + formats());
    }

    private static String formats() {
        return ALL.stream().map(NoteReader::format).collect(Collectors.joining(", "));
    }
}
