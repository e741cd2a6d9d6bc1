package medcode.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import medcode.SharedData;
import medcode.codeset.CodeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a coder's words find: tables of words, the code or header that must be found, and the place that it may have. */
class CodeSearchTest {
    private static final Path TABLES = Path.of("src/test/resources/search");

    @TempDir
    private Path home;

    @Test
    void starter() throws IOException {
        check(Store.at(home), "starter.tsv");
    }

    @Test
    void fiscalYear2026() throws IOException {
        Store store = Store.at(home);
        Path published = SharedData.official("icd10cm/icd10cm-2026-full.zip");
        store.load(LoadRequest.of(List.of(published), "test"), LoadProgress.SILENT);
        check(store, "fy2026.tsv");
    }

    /** A question for a header is answered by any code below it, too. */
    private static void check(Store store, String table) throws IOException {
        List<String> lines = Files.readAllLines(TABLES.resolve(table));
        List<String> missed = new ArrayList<>();
        try (OpenRelease release = store.open(store.newest(CodeSet.ICD10CM).orElseThrow())) {
            for (String line : lines.subList(1, lines.size())) {
                String[] row = line.split("\t", -1);
                List<String> found = release.search(row[0], Integer.parseInt(row[2])).hits().stream()
                        .map(hit -> hit.entry().code().toString())
                        .toList();
                if (found.stream().noneMatch(hit -> hit.startsWith(row[1]))) {
                    missed.add(row[0] + ": " + found + ", not " + row[1]);
                }
            }
        }
        assertThat(lines).hasSizeGreaterThan(60);
        assertThat(missed).isEmpty();
    }
}
