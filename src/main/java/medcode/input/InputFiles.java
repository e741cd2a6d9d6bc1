package medcode.input;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** Finds the files that an argument of a command names: a file, a folder, a glob or {@code -}. */
public final class InputFiles {
    /** Stands for standard input. */
    public static final String STDIN = "-";

    private static final String GZIPPED = ".gz";

    private InputFiles() {}

    /**
     * The files in sorted order; of a folder those with one of the endings ({@code .csv}; empty for a name without one),
     * gzipped or not, hidden ones left out. What lies in a folder that cannot be read is missing, and that folder itself
     * among them, so that it fails to be read where its files would have been.
     *
     * @throws BadInput where there is none
     */
    public static List<String> of(String argument, List<String> endings) throws IOException {
        if (argument.equals(STDIN)) {
            return List.of(STDIN);
        }
        Path path = path(argument);
        if (Files.isDirectory(path)) {
            return required(
                    walk(path, file -> hasEnding(file, endings)),
                    argument,
                    "holds no file ending in " + String.join(", ", named(endings)));
        }
        if (Files.exists(path) || !isGlob(argument)) {
            return List.of(argument);
        }
        PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + argument);
        return required(walk(root(argument), matcher), argument, "matches no file");
    }

    /** True for the name of a gzipped file. */
    public static boolean isGzipped(String name) {
        return name.endsWith(GZIPPED);
    }

    /** A name without the ending of gzipped files. */
    public static String plainName(String name) {
        return isGzipped(name) ? name.substring(0, name.length() - GZIPPED.length()) : name;
    }

    private static List<String> named(List<String> endings) {
        return endings.stream().filter(end -> !end.isEmpty()).toList();
    }

    private static Path path(String argument) throws BadInput {
        try {
            return Path.of(argument);
        } catch (InvalidPathException invalid) {
            throw new BadInput(argument, "is no file name on this system");
        }
    }

    private static List<String> required(List<String> files, String argument, String otherwise) throws BadInput {
        if (files.isEmpty()) {
            throw new BadInput(argument, otherwise);
        }
        return files;
    }

    private static boolean isGlob(String argument) {
        return argument.indexOf('*') >= 0 || argument.indexOf('?') >= 0 || argument.indexOf('[') >= 0;
    }

    /** The folder above the first part with a wildcard. */
    private static Path root(String glob) {
        int slash = glob.lastIndexOf('/');
        while (slash > 0 && isGlob(glob.substring(0, slash))) {
            slash = glob.lastIndexOf('/', slash - 1);
        }
        return Path.of(slash < 0 ? "" : glob.substring(0, Math.max(slash, 1)));
    }

    private static List<String> walk(Path folder, PathMatcher matcher) throws IOException {
        List<String> files = new ArrayList<>();
        if (!Files.isDirectory(folder)) {
            return files;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (Files.isRegularFile(file) && !isHidden(folder, file) && matcher.matches(file)) {
                    files.add(file.toString());
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path unreadable, IOException failure) {
                if (!isHidden(folder, unreadable)) {
                    files.add(unreadable.toString());
                }
                return FileVisitResult.CONTINUE;
            }
        });
        Collections.sort(files);
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

    private static boolean hasEnding(Path file, List<String> endings) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        String plain = plainName(name);
        return endings.stream().anyMatch(end -> end.isEmpty() ? plain.indexOf('.') < 0 : plain.endsWith(end));
    }
}
