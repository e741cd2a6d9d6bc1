package medcode.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The secret of a store: one for each, kept, its owner's alone. */
class StoreSecretTest {

    @TempDir
    Path folder;

    @Test
    void aStoreKeepsItsSecret() throws IOException {
        Path home = store("one");
        String secret = Store.at(home).secret().orElseThrow();
        assertThat(secret).matches("[0-9a-f]{64}");
        assertThat(Store.at(home).secret()).contains(secret);
        assertThat(Store.at(store("other")).secret()).isPresent().isNotEqualTo(Optional.of(secret));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.resolve("hash-key"))))
                .isEqualTo("rw-------");
        try (Stream<Path> files = Files.list(home)) {
            assertThat(files.map(Path::getFileName).map(Path::toString).sorted())
                    .isEqualTo(List.of("hash-key", "releases"));
        }
    }

    @Test
    void nothingIsWrittenWhereNothingIsLoaded() throws IOException {
        assertThat(Store.at(folder).secret()).isEmpty();
        assertThat(Store.at(folder.resolve("missing")).secret()).isEmpty();
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).isEmpty();
        }
    }

    private Path store(String name) throws IOException {
        Path home = folder.resolve(name);
        Files.createDirectories(home.resolve("releases"));
        return home;
    }
}
