package medcode.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import medcode.claim.Claim;
import medcode.input.InputFiles;
import medcode.note.Note;
import medcode.note.reader.NoteFiles;
import medcode.note.reader.NoteSource;
import medcode.review.ClaimNotes;

/**
 * The notes that claims are held against: those of a folder, found by the claim's id or by the names that it gives, and those
 * that are checked themselves.
 *
 * <p>A file of its own is read when its claim comes, and so is a line of JSON Lines; tables of notes, and what is packed, are read
 * once and kept.
 */
final class NotesAtHand implements ClaimNotes {
    private final Map<String, List<Path>> files = new TreeMap<>();
    private final List<NotesOfLines> lines = new ArrayList<>();
    private final Map<String, List<Note>> kept = new HashMap<>();
    private final Map<Claim, Note> checked = Collections.synchronizedMap(new IdentityHashMap<>());
    private final Consumer<IOException> unreadable;

    /** @param unreadable is told of a note that cannot be read, which is then left out */
    NotesAtHand(Consumer<IOException> unreadable) {
        this.unreadable = unreadable;
    }

    /** Takes the notes of a folder. */
    void folder(String folder) throws IOException {
        for (String name : NoteFiles.of(folder)) {
            Path file = Path.of(name);
            if (NotesOfLines.canRead(file)) {
                lines(file);
            } else if (isOfMany(name)) {
                read(file).forEach(this::keep);
            } else {
                files.computeIfAbsent(stem(file), key -> new ArrayList<>()).add(file);
            }
        }
    }

    private static boolean isOfMany(String name) {
        String plain = InputFiles.plainName(name);
        return plain.endsWith(".jsonl") || plain.endsWith(".ndjson") || plain.endsWith(".csv");
    }

    private void lines(Path file) {
        try {
            lines.add(NotesOfLines.of(file, unreadable));
        } catch (IOException problem) {
            unreadable.accept(problem);
        }
    }

    private void keep(Note note) {
        for (String name : ReadNotes.names(note)) {
            kept.computeIfAbsent(name, key -> new ArrayList<>()).add(note);
        }
    }

    /** Takes a note with the claim that its own codes make. */
    void checked(Claim claim, Note note) {
        checked.put(claim, note);
    }

    @Override
    public boolean has(Claim claim) {
        return checked.containsKey(claim) || names(claim).stream().anyMatch(this::has);
    }

    private boolean has(String name) {
        return kept.containsKey(name)
                || files.containsKey(stem(Path.of(name)))
                || lines.stream().anyMatch(file -> file.has(name));
    }

    private static List<String> names(Claim claim) {
        return claim.notes().isEmpty() ? List.of(claim.id()) : claim.notes();
    }

    @Override
    public List<Note> of(Claim claim) {
        Note own = checked.remove(claim);
        if (own != null) {
            return List.of(own);
        }
        List<Note> notes = new ArrayList<>();
        for (String name : names(claim)) {
            for (NotesOfLines file : lines) {
                notes.addAll(of(name, file));
            }
            notes.addAll(kept.getOrDefault(name, List.of()));
            for (Path file : files.getOrDefault(stem(Path.of(name)), List.of())) {
                notes.addAll(read(file));
            }
        }
        return notes;
    }

    private List<Note> of(String name, NotesOfLines file) {
        try {
            return file.of(name);
        } catch (IOException problem) {
            unreadable.accept(problem);
            return List.of();
        }
    }

    private List<Note> read(Path file) {
        List<Note> notes = new ArrayList<>();
        try (NoteSource source = NoteSource.open(file)) {
            ReadNotes.add(source, notes, unreadable);
        } catch (IOException problem) {
            unreadable.accept(problem);
        }
        return notes;
    }

    /** The name of a file without folder and endings. */
    private static String stem(Path file) {
        String name = file.getFileName() == null ? "" : file.getFileName().toString();
        int point = name.indexOf('.');
        return point > 0 ? name.substring(0, point) : name;
    }
}
