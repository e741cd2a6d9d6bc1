package medcode.cli;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import medcode.input.BadInput;

/**
 * Where pages of notes go: a file a note in a folder, or the page of one note to a file or stdout; only their owner can
 * read what is written.
 */
final class NotePages implements NoteResults {
    private static final String ENDING = ".html";

    /** In UTF-8 no character takes more than three bytes here, and file systems allow 255. */
    private static final int LONGEST_NAME = 70;

    private final OutputOptions output;
    private final Path folder;
    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private String only;

    /** A name ending in {@code .html} is a file, unless there is a folder of that name; another is a folder. */
    NotePages(OutputOptions output) throws IOException {
        this.output = output;
        Path target = output.file().orElse(null);
        this.folder = target == null || (isPage(target) && !Files.isDirectory(target)) ? null : target;
        if (folder != null) {
            create(folder);
        }
    }

    private static boolean isPage(Path target) {
        String name = target.toString().toLowerCase(Locale.ROOT);
        return name.endsWith(ENDING) || name.endsWith(".htm");
    }

    private static void create(Path folder) throws IOException {
        boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        FileAttribute<?>[] ownerOnly = posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))
                }
                : new FileAttribute<?>[0];
        try {
            if (!Files.isDirectory(folder)) {
                Files.createDirectories(folder, ownerOnly);
            }
        } catch (IOException refused) {
            throw new BadInput(folder.toString(), "no folder can be made here");
        }
    }

    @Override
    public void write(WrittenChunk chunk) throws IOException {
        for (int i = 0; i < chunk.names().size(); i++) {
            add(chunk.names().get(i), chunk.records().part(i));
        }
    }

    /** Takes a page, in the order of the notes; a second one that has no folder to go to ends the run. */
    private void add(String note, String page) throws IOException {
        if (folder != null) {
            write(Output.toFile(folder.resolve(name(note))), page);
        } else if (only == null) {
            only = page;
        } else {
            throw output.refused("--format html makes a page of each note, and these are several;"
                    + " name a folder for them with --output DIR");
        }
    }

    private static void write(Output to, String page) throws IOException {
        try (to) {
            to.writer().print(page);
        }
    }

    /** Writes the page of the one note where it goes to a file or stdout. */
    @Override
    public void end() throws IOException {
        if (only != null) {
            write(output.open(), only);
        }
    }

    /** A name of letters, digits, {@code .}, {@code -} and {@code _}, unlike any before. */
    private String name(String note) {
        String last = note.substring(Math.max(note.lastIndexOf('/'), note.lastIndexOf('\\')) + 1);
        StringBuilder safe = new StringBuilder();
        for (int i = 0; i < Math.min(last.length(), LONGEST_NAME); i++) {
            char c = last.charAt(i);
            boolean kept = Character.isLetterOrDigit(c) || c == '-' || (c == '.' && !safe.isEmpty());
            safe.append(kept ? c : '_');
        }
        String name = safe.isEmpty() ? "note" : safe.toString();
        return unique(name) + ENDING;
    }

    private String unique(String name) {
        String unique = name;
        while (!taken.add(unique.toLowerCase(Locale.ROOT))) {
            unique = name + "-" + numbers.merge(name.toLowerCase(Locale.ROOT), 2, (number, first) -> number + 1);
        }
        return unique;
    }
}
