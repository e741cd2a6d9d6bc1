package medcode.edit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import medcode.index.LoadProgress;
import medcode.index.LoadRequest;
import medcode.index.Store;

/** The tables in {@code src/test/resources/edits/tables}: invented rows in the layouts in which real ones are published. */
final class InventedTables {
    private static final Path FOLDER = Path.of("src/test/resources/edits/tables");

    private InventedTables() {}

    /** Loads them into a store in a folder, once. */
    static synchronized LoadedTables at(Path folder) throws IOException {
        Path home = folder.resolve("invented");
        Store store = Store.at(home);
        if (!Files.exists(home)) {
            try (Stream<Path> files = Files.list(FOLDER)) {
                List<Path> sorted = files.sorted().toList();
                store.load(LoadRequest.of(sorted, "test"), LoadProgress.SILENT);
            }
        }
        return LoadedTables.open(store, Set.of(), damaged -> {
            throw new IllegalStateException(damaged);
        });
    }
}
