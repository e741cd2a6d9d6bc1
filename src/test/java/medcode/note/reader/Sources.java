package medcode.note.reader;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import medcode.note.Note;

/** Reads notes for tests, from memory or from disk, and keeps the notices. */
final class Sources {
    private final List<String> notices = new ArrayList<>();

    List<String> notices() {
        return notices;
    }

    List<Note> read(String name, byte[] bytes, NoteReading reading) throws IOException {
        try (NoteSource source = NoteSource.of(name, new ByteArrayInputStream(bytes))) {
            return read(source, reading);
        }
    }

    List<Note> read(String name, String text, NoteReading reading) throws IOException {
        return read(name, text.getBytes(StandardCharsets.UTF_8), reading);
    }

    List<Note> read(String name, String text) throws IOException {
        return read(name, text, NoteReading.USUAL);
    }

    List<Note> read(Path file, NoteReading reading) throws IOException {
        try (NoteSource source = NoteSource.open(file)) {
            return read(source, reading);
        }
    }

    private List<Note> read(NoteSource source, NoteReading reading) throws IOException {
        List<Note> notes = new ArrayList<>();
        NoteReaders.read(source, reading, notes::add, notices::add);
        return notes;
    }

    static NoteReading split(String regex) {
        return new NoteReading(
                Optional.empty(), Optional.of(Pattern.compile(regex)), Optional.empty(), Optional.empty());
    }

    static NoteReading format(String id) {
        return new NoteReading(Optional.of(id), Optional.empty(), Optional.empty(), Optional.empty());
    }

    static NoteReading textColumn(String name) {
        return new NoteReading(Optional.empty(), Optional.empty(), Optional.of(name), Optional.empty());
    }

    static NoteReading manifest(NoteManifest manifest) {
        return new NoteReading(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(manifest));
    }

    static byte[] zipped(byte[] plain) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(plain);
        }
        return bytes.toByteArray();
    }
}
