package medcode.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Optional;
import medcode.input.Checksums;
import medcode.input.InputFiles;
import medcode.input.YamlDocument;
import medcode.input.YamlValue;
import medcode.report.ValidationRun;

/**
 * A site's {@code medcode.yaml}.
 *
 * @param name its path, as messages say it
 */
record ConfigFile(Path file, String name, String sha256, YamlValue settings) {
    static final String NAME = "medcode.yaml";

    static ConfigFile read(Path file) throws IOException {
        String name = shown(file);
        byte[] content = Files.readAllBytes(file);
        YamlValue settings = YamlDocument.read(name, new ByteArrayInputStream(content));
        return new ConfigFile(file, name, Checksums.of(content), settings);
    }

    /**
     * The nearest in the folder of an input or above it: up to the root of its repository or the user's home, and never in a
     * folder that anybody may write to, nor above one.
     */
    static Optional<Path> above(String input) {
        Path home = Path.of(System.getProperty("user.home"));
        for (Path folder = folder(input); folder != null; folder = folder.getParent()) {
            if (isOpenToAll(folder)) {
                return Optional.empty();
            }
            Path file = folder.resolve(NAME);
            if (Files.isRegularFile(file)) {
                return Optional.of(file);
            }
            if (folder.equals(home) || Files.exists(folder.resolve(".git"))) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Where an input lies; of stdin, the folder of the command. */
    private static Path folder(String input) {
        Path here = Path.of("").toAbsolutePath();
        try {
            Path path =
                    here.resolve(input.equals(InputFiles.STDIN) ? "" : input).normalize();
            while (path != null && !Files.isDirectory(path)) {
                path = path.getParent();
            }
            return path;
        } catch (InvalidPathException glob) {
            return here;
        }
    }

    private static boolean isOpenToAll(Path folder) {
        try {
            return Files.getPosixFilePermissions(folder).contains(PosixFilePermission.OTHERS_WRITE);
        } catch (IOException | UnsupportedOperationException unknown) {
            return false;
        }
    }

    /** From the folder of the command where it lies below. */
    static String shown(Path file) {
        Path here = Path.of("").toAbsolutePath();
        Path absolute = file.toAbsolutePath().normalize();
        return (absolute.startsWith(here) ? here.relativize(absolute) : absolute).toString();
    }

    /** A file that it names, which stands beside it unless its path is absolute. */
    Path beside(String path) {
        Path resolved = file.toAbsolutePath().resolveSibling(path).normalize();
        return Path.of(shown(resolved));
    }

    ValidationRun.Source source() {
        return new ValidationRun.Source("configuration", name, sha256);
    }
}
