package medcode.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import medcode.evaluate.NoteGold;
import medcode.input.BadInput;
import medcode.note.Note;
import medcode.note.reader.NoteReaders;
import medcode.note.reader.NoteSource;

/** The notes that a gold file speaks of, found by the names of their files without the extension. */
final class NoteFolder {
    private final Path folder;
    private final Map<String, Path> notes;

    private NoteFolder(Path folder, Map<String, Path> notes) {
        this.folder = folder;
        this.notes = notes;
    }

    static NoteFolder of(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new BadInput(folder.toString(), "is no folder of notes");
        }
        Map<String, Path> notes = new HashMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                notes.putIfAbsent(withoutExtension(file.getFileName().toString()), file);
            }
        }
        return new NoteFolder(folder, notes);
    }

    /** Finds every note before the first is read. */
    void check(Path gold, List<NoteGold> wanted) throws BadInput {
        for (NoteGold note : wanted) {
            if (!notes.containsKey(note.note())) {
                throw new BadInput(
                        gold.toString(),
                        note.rows().get(0).line(),
                        "its note is not in " + folder + " (a file NOTE.txt)");
            }
        }
    }

    /** Reads a note; where its file holds several, the first. */
    Note read(String note, Consumer<String> notices) throws IOException {
        List<Note> read = new ArrayList<>();
        try (NoteSource source = NoteSource.open(notes.get(note))) {
            NoteReaders.read(source, read::add, notices);
        }
        if (read.isEmpty()) {
            throw new BadInput(notes.get(note).toString(), "holds no note");
        }
        return read.get(0);
    }

    private static String withoutExtension(String name) {
        int point = name.lastIndexOf('.');
        return point <= 0 ? name : name.substring(0, point);
    }
}
