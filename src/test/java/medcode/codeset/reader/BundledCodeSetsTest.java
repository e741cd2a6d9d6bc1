package medcode.codeset.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import medcode.SharedData;
import medcode.codeset.Code;
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

    @Test
    void everyStarterCodeIsOfficial() throws IOException {
        Gathered official = new Gathered();
        CodeTableReaders.read(List.of(SharedData.official("icd10cm/icd10cm-2026-full.zip")), official, official);
        Map<Code, CodeRow> rows = new HashMap<>();
        official.rows.forEach(row -> rows.put(row.code(), row));

        assertThat(starter().rows).allSatisfy(row -> {
            assertThat(rows).containsKey(row.code());
            assertThat(row.title()).isEqualTo(rows.get(row.code()).title());
            assertThat(row.billable()).isEqualTo(rows.get(row.code()).billable());
        });
    }

    @Test
    void everyLineOfTheStarterIndexLeadsToAStarterCode() throws IOException {
        Gathered starter = starter();
        Set<String> stems = new HashSet<>();
        for (CodeRow row : starter.rows) {
            String compact = row.code().compact();
            for (int length = 1; length <= compact.length(); length++) {
                stems.add(compact.substring(0, length));
            }
        }

        assertThat(starter.entries)
                .filteredOn(entry -> !entry.code().isEmpty())
                .allMatch(entry -> stems.contains(entry.code().replaceAll("[.-]", "")));
    }

    private static Gathered starter() throws IOException {
        Gathered all = new Gathered();
        StarterYamlReader.read(BundledCodeSets.files("icd10cm-starter"), all);
        return all;
    }
}
