package medcode.codeset.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import medcode.codeset.CodeRow;
import org.junit.jupiter.api.Test;

class BundledCodeSetsTest {
    private static final Path FOLDER = Path.of("codesets");

    @Test
    void theListingNamesEveryFile() throws IOException {
        List<String> listed = Files.readAllLines(FOLDER.resolve("bundled.txt"));
        try (Stream<Path> files = Files.walk(FOLDER, 2)) {
            assertThat(listed)
                    .as("codesets/bundled.txt")
                    .containsExactlyElementsOf(files.filter(Files::isRegularFile)
                            .map(file -> FOLDER.relativize(file).toString())
                            .filter(name -> name.matches("[a-z0-9]+-(starter|demo)/.*"))
                            .sorted()
                            .toList());
        }
    }

    @Test
    void everyBundledCodeSetCanBeRead() throws IOException {
        for (String name : BundledCodeSets.names()) {
            List<SourceFile> files = BundledCodeSets.files(name);
            Gathered all = new Gathered();

            StarterYamlReader.read(files, all);

            assertThat(StarterYamlReader.release(files).id()).isEqualTo(name);
            assertThat(all.rows).as(name).isNotEmpty().anyMatch(CodeRow::billable);
            assertThat(all.rows).as(name).extracting(CodeRow::order).isSorted();
        }
    }
}
