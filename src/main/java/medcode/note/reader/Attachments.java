package medcode.note.reader;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The files that documents may name as their attachments: those below the folder of the document's own file, and only
 * where the user wants them read.
 *
 * <p>Paths are compared with symbolic links resolved. No other address is followed, and nothing outside the folder is
 * opened.
 */
final class Attachments {
    /** None may be read. */
    static final Attachments NONE = new Attachments(null);

    private final Path folder;

    private Attachments(Path folder) {
        this.folder = folder;
    }

    /** Those below the folder that a file lies in. */
    static Attachments beside(Path file) {
        return new Attachments(file.toAbsolutePath().getParent());
    }

    boolean wanted() {
        return folder != null;
    }

    /** The file that an address names; empty where it may not be read, or there is none. */
    Optional<Path> file(String address) {
        String path = path(address);
        if (folder == null || path.isEmpty()) {
            return Optional.empty();
        }
        try {
            Path root = folder.toRealPath();
            Path file = root.resolve(path).toRealPath();
            return file.startsWith(root) && Files.isRegularFile(file) ? Optional.of(file) : Optional.empty();
        } catch (IOException | InvalidPathException none) {
            return Optional.empty();
        }
    }

    /** The path in an address, as it is or as a {@code file:} address; empty for every other address. */
    private static String path(String address) {
        try {
            URI uri = URI.create(address);
            boolean file = uri.getScheme() == null || uri.getScheme().equalsIgnoreCase("file");
            return file && uri.getAuthority() == null && uri.getPath() != null ? uri.getPath() : "";
        } catch (IllegalArgumentException plainPath) {
            return address.contains(":") ? "" : address;
        }
    }
}
