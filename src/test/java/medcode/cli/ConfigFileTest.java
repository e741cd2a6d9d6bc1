package medcode.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where a medcode.yaml is looked for. */
final class ConfigFileTest {
    @TempDir
    Path top;

    private Path repository;
    private Path claims;

    @BeforeEach
    void folders() throws IOException {
        top = top.toRealPath();
        repository = Files.createDirectories(top.resolve("repository"));
        Path folder = Files.createDirectories(repository.resolve("a/b"));
        claims = Files.createFile(folder.resolve("claims.csv"));
    }

    private static Path config(Path folder) throws IOException {
        return Files.writeString(folder.resolve(ConfigFile.NAME), "fail-on: error\n");
    }

    @Test
    void theNearestAboveIsTaken() throws IOException {
        config(repository);
        Path nearer = config(repository.resolve("a"));
        assertThat(ConfigFile.above(claims.toString())).contains(nearer);
        assertThat(ConfigFile.above(claims.getParent().toString())).contains(nearer);
        assertThat(ConfigFile.above(claims.getParent() + "/*.csv")).contains(nearer);
        assertThat(ConfigFile.above(claims.getParent() + "/none/none.csv")).contains(nearer);
    }

    @Test
    void aRepositoryIsNotLeft() throws IOException {
        config(top);
        assertThat(ConfigFile.above(claims.toString())).isPresent();
        Files.createDirectory(repository.resolve(".git"));
        assertThat(ConfigFile.above(claims.toString())).isEmpty();
        Path own = config(repository);
        assertThat(ConfigFile.above(claims.toString())).contains(own);
    }

    @Test
    void aFolderOpenToAllIsNotTrusted() throws IOException {
        if (Files.getFileStore(top).supportsFileAttributeView("posix")) {
            config(repository);
            Files.setPosixFilePermissions(repository, PosixFilePermissions.fromString("rwxrwxrwx"));
            assertThat(ConfigFile.above(claims.toString())).isEmpty();
        }
    }
}
