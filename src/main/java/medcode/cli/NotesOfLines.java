package medcode.cli;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import medcode.note.Note;
import medcode.note.reader.NoteLines;
import medcode.note.reader.NoteReading;
import medcode.note.reader.NoteSource;

/**
 * The notes of a file of JSON Lines by their names and encounters. Only where they stand is kept; a stretch of the file is read
 * again when one of its notes is asked for.
 */
final class NotesOfLines {
    private static final int STRETCH_BYTES = 32 << 10;
    /** Claims mostly come in the order of their notes. */
    private static final int STRETCHES_KEPT = 16;

    private final Path file;
    private final List<NoteLines.Stretch> stretches = new ArrayList<>();
    /** The stretches that hold notes of a name, by their places in the list. */
    private final Map<String, int[]> places = new HashMap<>();

    private final Map<Integer, List<Note>> read = new LinkedHashMap<>(STRETCHES_KEPT, 1, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, List<Note>> eldest) {
            return size() > STRETCHES_KEPT;
        }
    };

    private NotesOfLines(Path file) {
        this.file = file;
    }

    /** True for a file that its notes can be read from again one by one. */
    static boolean canRead(Path file) throws IOException {
        if (!Files.isRegularFile(file) || file.toString().endsWith(".gz")) {
            return false;
        }
        try (NoteSource source = NoteSource.open(file)) {
            return NoteLines.isMadeOf(source, NoteReading.USUAL);
        }
    }

    /** @param unreadable is told of records that are no notes */
    static NotesOfLines of(Path file, Consumer<IOException> unreadable) throws IOException {
        NotesOfLines notes = new NotesOfLines(file);
        try (NoteSource source = NoteSource.open(file)) {
            NoteLines.stretches(source, STRETCH_BYTES, (part, stretch) -> {
                for (Note note : ReadNotes.of(part, unreadable)) {
                    ReadNotes.names(note).forEach(notes::place);
                }
                notes.stretches.add(stretch);
            });
        }
        return notes;
    }

    private void place(String name) {
        int here = stretches.size();
        int[] known = places.getOrDefault(name, new int[0]);
        if (known.length == 0 || known[known.length - 1] != here) {
            int[] more = Arrays.copyOf(known, known.length + 1);
            more[known.length] = here;
            places.put(name, more);
        }
    }

    /** True where there are notes of a name or encounter. */
    boolean has(String name) {
        return places.containsKey(name);
    }

    /** The notes of a name or encounter, in the order of the file. */
    synchronized List<Note> of(String name) throws IOException {
        List<Note> found = new ArrayList<>();
        for (int place : places.getOrDefault(name, new int[0])) {
            for (Note note : stretch(place)) {
                if (ReadNotes.names(note).contains(name)) {
                    found.add(note);
                }
            }
        }
        return found;
    }

    private List<Note> stretch(int place) throws IOException {
        List<Note> notes = read.get(place);
        if (notes == null) {
            try (NoteSource source = NoteSource.open(file);
                    SeekableByteChannel channel = Files.newByteChannel(file)) {
                notes = ReadNotes.of(NoteLines.again(source, channel, stretches.get(place)), told -> {});
            }
            read.put(place, notes);
        }
        return notes;
    }
}
