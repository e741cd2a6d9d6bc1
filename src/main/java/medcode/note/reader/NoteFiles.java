package medcode.note.reader;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import medcode.input.BadInput;

/** Finds the files that an argument of a command names: a file, a folder, a glob or {@code -}. */
public final class NoteFiles {
    /** Stands for standard input. */
    public static final String STDIN = "-";

    private static final List<String> ENDINGS = List.of(
            ".txt", ".text", ".note", ".md", ".jsonl", ".ndjson", ".xml", ".ccda", ".cda", ".rtf", ".docx", ".pdf", "");

    private NoteFiles() {}

    /**
     * The files in sorted order; a folder's files are the ones of the note formats, hidden ones left out.
     *
     * @throws BadInput where there is none
     */
    public static List<String> of(String argument) throws IOException {
        if (argument.equals(STDIN)) {
            return List.of(STDIN);
        }
        Path path = Path.of(argument);
        if (Files.isDirectory(path)) {
            return found(argument, walk(path, null), "no notes in this folder");
        }
        if (Files.exists(path) || !isGlob(argument)) {
            return List.of(argument);
        }
        return found(argument, glob(argument), "matches no file");
    }

    private static List<String> found(String argument, List<String> files, String otherwise) throws BadInput {
        if (files.isEmpty()) {
            throw new BadInput(argument, otherwise);
        }
        return files;
    }

    private static boolean isGlob(String argument) {
        return argument.indexOf('*') >= 0 || argument.indexOf('?') >= 0 || argument.indexOf('[') >= 0;
    }

    private static List<String> glob(String argument) throws IOException {
        int slash = argument.lastIndexOf('/');
        while (slash > 0 && isGlob(argument.substring(0, slash))) {
            slash = argument.lastIndexOf('/', slash - 1);
        }
        Path folder = Path.of(slash < 0 ? "" : argument.substring(0, Math.max(slash, 1)));
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + argument);
        return walk(folder, matcher);
    }

    private static List<String> walk(Path folder, PathMatcher matcher) throws IOException {
        List<String> files = new ArrayList<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            paths.filter(Files::isRegularFile)
                    .filter(file -> !isHidden(folder, file))
                    .filter(file -> matcher == null ? isNote(file) : matcher.matches(file))
                    .sorted(Comparator.comparing(Path::toString))
                    .forEach(file -> files.add(file.toString()));
        }
        return files;
    }

    private static boolean isHidden(Path folder, Path file) {
        for (Path part : folder.relativize(file)) {
            if (part.toString().startsWith(".")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNote(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".gz")) {
            name = name.substring(0, name.length() - 3);
        }
        int point = name.lastIndexOf('.');
        return ENDINGS.contains(point < 0 ? "" : name.substring(point));
    }
}
