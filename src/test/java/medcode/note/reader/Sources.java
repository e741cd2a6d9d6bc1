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
        return reading(null, Pattern.compile(regex), null, null);
    }

    static NoteReading format(String id) {
        return reading(id, null, null, null);
    }

    static NoteReading textColumn(String name) {
        return reading(null, null, name, null);
    }

    static NoteReading manifest(NoteManifest manifest) {
        return reading(null, null, null, manifest);
    }

    private static NoteReading reading(String format, Pattern split, String textColumn, NoteManifest manifest) {
        return new NoteReading(
                Optional.ofNullable(format),
                Optional.ofNullable(split),
                Optional.ofNullable(textColumn),
                Optional.ofNullable(manifest),
                false);
    }

    static byte[] zipped(byte[] plain) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(plain);
        }
        return bytes.toByteArray();
    }
}
