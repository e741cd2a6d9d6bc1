package medcode.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

final class InputFilesTest {
    private static final int LEVELS = 12;
    private static final String NAME = "folder".repeat(30);

    @TempDir
    private Path folder;

    /** Not even the superuser can read a folder whose path is longer than the system takes. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void aFolderThatCannotBeReadIsNamedAmongTheFilesAndTheOthersAreFound() throws IOException {
        Path notes = Files.createDirectory(folder.resolve("notes"));
        Files.writeString(notes.resolve("a.txt"), "Cough.");
        Files.writeString(notes.resolve("z.txt"), "Fever.");
        Path bottom = deep(notes.resolve("m"));
        Path deep = folder.resolve("deep");
        deep(deep);
        Files.move(deep, bottom.resolve("deep"));
        try {
            List<String> files = InputFiles.of(notes.toString(), List.of(".txt"));
            assertThat(files).hasSize(3).contains(notes + "/a.txt", notes + "/z.txt");
            assertThat(files.get(1)).startsWith(bottom.toString());
        } finally {
            Files.move(bottom.resolve("deep"), deep);
        }
    }

    private static Path deep(Path top) throws IOException {
        Path bottom = top;
        for (int i = 0; i < LEVELS; i++) {
            bottom = bottom.resolve(NAME);
        }
        return Files.createDirectories(bottom);
    }
}
