package medcode.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import medcode.input.BadInput;
import medcode.note.Note;
import medcode.note.reader.NoteReaders;
import medcode.note.reader.NoteSink;
import medcode.note.reader.NoteSource;

/** The notes of a file for claims that name them. */
final class ReadNotes {
    private ReadNotes() {}

    static List<Note> of(NoteSource source, Consumer<IOException> unreadable) throws IOException {
        List<Note> notes = new ArrayList<>();
        add(source, notes, unreadable);
        return notes;
    }

    /**
     * Adds those that can be read, even where the rest cannot.
     *
     * @param unreadable is told of records that are no notes
     */
    static void add(NoteSource source, List<Note> notes, Consumer<IOException> unreadable) throws IOException {
        NoteReaders.read(
                source,
                new NoteSink() {
                    @Override
                    public void note(Note note) {
                        notes.add(note);
                    }

                    @Override
                    public void unreadable(BadInput record) {
                        unreadable.accept(record);
                    }
                },
                notice -> {});
    }

    /** What a claim may call a note by: its own name, and its encounter where that is another. */
    static List<String> names(Note note) {
        Optional<String> encounter = note.head().encounter().filter(other -> !other.equals(note.name()));
        return encounter.isPresent() ? List.of(note.name(), encounter.get()) : List.of(note.name());
    }
}
