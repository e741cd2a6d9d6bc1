package medcode.note.reader;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import medcode.input.BadInput;
import medcode.note.GivenSection;
import medcode.note.Note;

/** What comes of a file of notes. */
final class ReadNotes implements NoteSink {
    final List<Note> notes = new ArrayList<>();
    final List<String> notices = new ArrayList<>();
    final List<String> unreadable = new ArrayList<>();

    static ReadNotes of(String name, byte[] bytes) throws IOException {
        return of(NoteSource.of(name, new ByteArrayInputStream(bytes)));
    }

    static ReadNotes of(String name, String text) throws IOException {
        return of(name, text.getBytes(StandardCharsets.UTF_8));
    }

    static ReadNotes of(Path file) throws IOException {
        return of(NoteSource.open(file));
    }

    static ReadNotes withAttachments(Path file) throws IOException {
        return of(
                NoteSource.open(file),
                new NoteReading(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), true));
    }

    private static ReadNotes of(NoteSource opened) throws IOException {
        return of(opened, NoteReading.USUAL);
    }

    private static ReadNotes of(NoteSource opened, NoteReading reading) throws IOException {
        ReadNotes read = new ReadNotes();
        try (NoteSource source = opened) {
            NoteReaders.read(source, reading, read, read.notices::add);
        }
        return read;
    }

    /** The sections of a note: heading, LOINC code and body. */
    static List<String> sections(Note note) {
        List<String> sections = new ArrayList<>();
        for (GivenSection section : note.sections()) {
            sections.add(section.heading().of(note.text()) + "|" + section.loinc() + "|"
                    + section.body().of(note.text()).strip());
        }
        return sections;
    }

    @Override
    public void note(Note note) {
        notes.add(note);
    }

    @Override
    public void unreadable(BadInput record) {
        unreadable.add(record.getMessage());
    }
}
