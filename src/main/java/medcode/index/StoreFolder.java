package medcode.index;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The folders of a store: {@code releases/ID} for each release, and hidden ones that a load works in.
 *
 * <p>A release that replaces another needs two renames. Between them the old one stands at {@code .ID.previous}, which
 * counts as the release as long as {@code ID} is missing; so there is no moment without one.
 */
record StoreFolder(Path home) {
    private static final String TEMPORARY = ".loading-";
    private static final String PREVIOUS = ".previous";

    Path releases() {
        return home.resolve("releases");
    }

    /** The folder that holds a release now. */
    Path folder(String id) {
        Path folder = releases().resolve(id);
        return Files.isDirectory(folder) ? folder : previous(id);
    }

    private Path previous(String id) {
        return releases().resolve("." + id + PREVIOUS);
    }

    /** The release that a folder of {@link #folders} holds. */
    static String id(Path folder) {
        String name = folder.getFileName().toString();
        return isPrevious(name) ? name.substring(1, name.length() - PREVIOUS.length()) : name;
    }

    private static boolean isPrevious(String name) {
        return name.startsWith(".") && name.endsWith(PREVIOUS);
    }

    /** The folders of all releases, by name. */
    List<Path> folders() throws IOException {
        List<Path> folders = new ArrayList<>();
        try (DirectoryStream<Path> all = Files.newDirectoryStream(releases())) {
            for (Path folder : all) {
                String name = folder.getFileName().toString();
                if (!name.startsWith(".") || isOnlyPrevious(name)) {
                    folders.add(folder);
                }
            }
        } catch (NoSuchFileException | NotDirectoryException nothingLoaded) {
            return List.of();
        }
        Collections.sort(folders);
        return folders;
    }

    private boolean isOnlyPrevious(String name) {
        return isPrevious(name) && !Files.exists(releases().resolve(id(Path.of(name))));
    }

    /** A new folder for a load to work in. */
    Path temporary(String id) throws IOException {
        return Files.createTempDirectory(Files.createDirectories(releases()), TEMPORARY + id + "-");
    }

    /** Puts a finished folder in a release's place. */
    void commit(Path finished, String id) throws IOException {
        Path target = releases().resolve(id);
        if (Files.exists(target)) {
            deleteTree(previous(id));
            move(target, previous(id));
        }
        move(finished, target);
        sync(releases());
        deleteTree(previous(id));
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException unsupported) {
            Files.move(from, to);
        }
    }

    /** What interrupted loads left behind, to be cleaned away; a load at work has such folders too. */
    List<Path> leftOvers() throws IOException {
        List<Path> left = new ArrayList<>();
        if (Files.isDirectory(releases())) {
            try (DirectoryStream<Path> hidden = Files.newDirectoryStream(releases(), ".*")) {
                for (Path folder : hidden) {
                    String name = folder.getFileName().toString();
                    if (isPrevious(name) || name.startsWith(TEMPORARY)) {
                        left.add(folder);
                    }
                }
            }
        }
        Collections.sort(left);
        return left;
    }

    /** Finishes or takes back what an interrupted load left behind; only to be called under the lock. */
    void clean() throws IOException {
        for (Path folder : leftOvers()) {
            if (isOnlyPrevious(folder.getFileName().toString())) {
                move(folder, releases().resolve(id(folder)));
            } else {
                deleteTree(folder);
            }
        }
    }

    /** Removes a release; a reader that has it open keeps what it mapped. */
    void remove(String id) throws IOException {
        Path gone = temporary(id).resolve("removed");
        move(folder(id), gone);
        deleteTree(gone.getParent());
    }

    static void deleteTree(Path root) throws IOException {
        if (!Files.exists(root)) {
            return;
        }
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, IOException failure) throws IOException {
                Files.delete(folder);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    /** Makes a file or folder survive a power failure. */
    static void sync(Path path) throws IOException {
        boolean folder = Files.isDirectory(path);
        try (FileChannel channel =
                FileChannel.open(path, folder ? StandardOpenOption.READ : StandardOpenOption.WRITE)) {
            channel.force(true);
        } catch (IOException failure) {
            // Windows cannot open a folder; there the rename is as durable as it gets.
            if (!folder) {
                throw failure;
            }
        }
    }
}
