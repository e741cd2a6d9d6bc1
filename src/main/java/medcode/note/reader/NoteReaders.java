package medcode.note.reader;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import medcode.input.BadInput;
import medcode.note.Note;

/** The formats of notes: the first that recognises a file reads it. */
public final class NoteReaders {
    private static final List<NoteReader> ALL = List.of(
            new FhirNoteReader(),
            new Hl7NoteReader(),
            new CdaReader(),
            new PdfReader(),
            new DocxReader(),
            new RtfReader(),
            new JsonLinesNoteReader(),
            new CsvNoteReader(),
            new TextNoteReader());

    private NoteReaders() {}

    public static List<NoteReader> all() {
        return ALL;
    }

    /** The names of the formats, in order. */
    public static List<String> ids() {
        return ALL.stream().map(NoteReader::id).toList();
    }

    /** Reads the notes of a file as each format shows itself. */
    public static void read(NoteSource source, NoteSink notes, Consumer<String> notices) throws IOException {
        read(source, NoteReading.USUAL, notes, notices);
    }

    /**
     * Reads the notes of a file, with what its sidecar and the manifest say where a note does not; none where the file
     * itself only describes others.
     *
     * @throws BadInput where it is empty or no format of notes
     */
    public static void read(NoteSource source, NoteReading reading, NoteSink notes, Consumer<String> notices)
            throws IOException {
        Optional<Path> file = source.file();
        if (file.isPresent() && reading.isDescription(file.get())) {
            return;
        }
        if (source.isEmpty()) {
            throw new BadInput(source.name(), "is empty");
        }
        HeadValues known = file.isPresent() ? reading.known(file.get()) : new HeadValues();
        NoteSource wanted = source.with(reading);
        reader(wanted).read(wanted, new Described(source, known, notes), notices);
    }

    /** Ends the lines of notes alike, and adds what is said of their file elsewhere. */
    private record Described(NoteSource source, HeadValues known, NoteSink notes) implements NoteSink {
        @Override
        public void note(Note note) throws IOException {
            Note read = note.with(LineFeeds.of(note.text()));
            notes.note(known.isEmpty() ? read : known.of(read, source));
        }

        @Override
        public void unreadable(BadInput record) throws IOException {
            notes.unreadable(record);
        }
    }

    private static NoteReader reader(NoteSource source) throws BadInput {
        Optional<String> given = source.reading().format();
        for (NoteReader reader : ALL) {
            if (given.isPresent() ? reader.id().equals(given.get()) : reader.recognizes(source)) {
                return reader;
            }
        }
        throw new BadInput(source.name(), "is in no format of notes: " + formats());
    }

    private static String formats() {
        return ALL.stream().map(NoteReader::format).collect(Collectors.joining(", "));
    }
}
