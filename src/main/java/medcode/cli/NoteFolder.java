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
import picocli.CommandLine.Option;

/** The folder of the notes that a gold file speaks of, found by the names of their files without the extension. */
final class NoteFolder {

    @Option(names = "--notes", paramLabel = "DIR", required = true, description = "The folder that holds the notes.")
    private Path folder;

    private final Map<String, Path> notes = new HashMap<>();

    /** What people coded; every note of it is found before the first is read. */
    List<NoteGold> gold(Path file) throws IOException {
        List<NoteGold> gold = NoteGold.read(file);
        find();
        for (NoteGold note : gold) {
            if (!notes.containsKey(note.note())) {
                throw new BadInput(
                        file.toString(),
                        note.rows().get(0).line(),
                        "its note is not in " + folder + " (a file NOTE.txt)");
            }
        }
        return gold;
    }

    private void find() throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new BadInput(folder.toString(), "is no folder of notes");
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                notes.putIfAbsent(withoutExtension(file.getFileName().toString()), file);
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
