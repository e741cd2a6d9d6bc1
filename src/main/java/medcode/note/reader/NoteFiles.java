package medcode.note.reader;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import medcode.input.BadInput;
import medcode.input.InputFiles;

/** Finds the notes that an argument of a command names: a file, a folder, a glob or {@code -}. */
public final class NoteFiles {
    /** Stands for standard input. */
    public static final String STDIN = InputFiles.STDIN;

    /** What the names of notes end in, gzipped or not; empty for names without an ending. */
    private static final List<String> ENDINGS = List.of(
            ".txt",
            ".text",
            ".note",
            ".md",
            ".markdown",
            ".json",
            ".jsonl",
            ".ndjson",
            ".hl7",
            ".csv",
            ".tsv",
            ".xml",
            ".ccda",
            ".cda",
            ".rtf",
            ".docx",
            ".pdf",
            "");

    private NoteFiles() {}

    /**
     * The files in sorted order; a folder's files are the ones of the note formats, without what lies there to describe
     * them and without tables of something else.
     *
     * @throws BadInput where there is none
     */
    public static List<String> of(String argument) throws IOException {
        List<String> files = InputFiles.of(argument, ENDINGS);
        if (files.contains(argument)) {
            return files;
        }
        List<String> notes = new ArrayList<>();
        for (String file : files) {
            if (!Sidecar.isOne(file) && isNotes(file)) {
                notes.add(file);
            }
        }
        if (notes.isEmpty()) {
            throw new BadInput(argument, "no notes in this folder");
        }
        return notes;
    }

    /** False for a table that has no column of texts. */
    private static boolean isNotes(String file) throws IOException {
        if (!CsvNoteReader.isNamed(file)) {
            return true;
        }
        try (NoteSource source = NoteSource.open(Path.of(file))) {
            return CsvNoteReader.hasTexts(source);
        } catch (BadInput unreadable) {
            return true; // said when it is read
        }
    }
}
