package medcode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** A temporary folder for what many tests read, gone when their JVM ends. */
public final class SharedFolder {
    private SharedFolder() {}

    public static Path named(String name) throws IOException {
        Path folder = Files.createTempDirectory("medcode-" + name);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
        return folder;
    }

    private static void delete(Path folder) {
        try (Stream<Path> paths = Files.walk(folder)) {
            paths.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(file -> file.delete());
        } catch (IOException left) {
            // a temporary folder
        }
    }
}
