package medcode.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import medcode.codeset.Code;
import medcode.codeset.CodeSet;
import medcode.codeset.ProcedureChoice;
import medcode.codeset.Release;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** ICD-10-PCS in the store: its parts in any order, its Index of another year, its tables. */
class ProcedureStoreTest {
    private static final Path FILES = Path.of("src/test/resources/procedures/files");
    private static final Path ORDER = FILES.resolve("procedure_order_2026.txt");
    private static final Path TABLES = FILES.resolve("tables.xml");
    private static final Path DEFINITIONS = FILES.resolve("definitions.xml");
    private static final Path INDEX = FILES.resolve("index.xml");

    @TempDir
    Path temp;

    @Test
    void partsOfAYearMakeTheSameReleaseInAnyOrder() throws IOException {
        load("together", ORDER, TABLES, DEFINITIONS);
        for (Path part : List.of(DEFINITIONS, TABLES, ORDER)) {
            load("apart", part);
        }

        assertThat(files("apart")).isEqualTo(files("together")).hasSizeGreaterThan(5);
    }

    @Test
    void tablesAloneGiveTheCodesToo() throws IOException {
        load("home", TABLES);
        try (OpenRelease release = open("home")) {
            Code code = Code.of(CodeSet.ICD10PCS, "0SRC0J9");
            assertThat(release.find(code).orElseThrow().title())
                    .isEqualTo("Joints of the Leg, Renewal, Knee, Right, Open, Man-made, Glued");
            assertThat(release.procedures().beginning("0SR").codes()).hasSize(14);
        }
    }

    @Test
    void anIndexOfAnEarlierYearHelpsOutAndIsNamed() throws IOException {
        load("home", INDEX);
        LoadReport report = load("home", ORDER);

        assertThat(report.deadPaths()).singleElement().satisfies(dead -> {
            assertThat(dead.index().id()).isEqualTo("icd10pcs-2025");
            assertThat(dead.codes().id()).isEqualTo("icd10pcs-2026");
            assertThat(dead.examples()).containsExactly("Renewal › Joint › Elbow  0RRL");
        });
        try (OpenRelease release = open("home")) {
            assertThat(release.index().id()).isEqualTo("icd10pcs-2025");
            assertThat(release.indexPaths(Code.of(CodeSet.ICD10PCS, "0SRD")))
                    .extracting(path -> String.join(" › ", path.trail()))
                    .containsExactly("Renewal › Joint › Knee › Left");
        }
    }

    @Test
    void anIndexWithoutCodesIsInForceOnNoDate() throws IOException {
        load("home", INDEX);
        Store store = Store.at(temp.resolve("home"));

        assertThat(store.inForce(CodeSet.ICD10PCS, LocalDate.of(2025, 3, 10))).isEmpty();
        assertThat(store.newest(CodeSet.ICD10PCS)).isEmpty();
        assertThat(store.releases()).extracting(Release::id).doesNotContain("icd10pcs-2025");
        assertThat(store.descriptions())
                .extracting(manifest -> manifest.release().id())
                .contains("icd10pcs-2025");
    }

    @Test
    void everyCodeOfARowIsHeldByItsTableAndNoOther() throws IOException {
        load("home", ORDER, TABLES);
        try (OpenRelease release = open("home")) {
            ProcedureChoice all = release.procedures().beginning("");
            assertThat(all.codes())
                    .hasSize(23)
                    .allSatisfy(code -> assertThat(release.find(Code.of(CodeSet.ICD10PCS, code)))
                            .isPresent());
            assertThat(all.beginning("0SRC4J").isEmpty()).isTrue();
            assertThat(release.procedures().beginning("0SRC0J9Z").isEmpty()).isTrue();
        }
    }

    private LoadReport load(String home, Path... files) throws IOException {
        return Store.at(temp.resolve(home)).load(LoadRequest.of(List.of(files), "test"), LoadProgress.SILENT);
    }

    private OpenRelease open(String home) throws IOException {
        Store store = Store.at(temp.resolve(home));
        return store.open(store.newest(CodeSet.ICD10PCS).orElseThrow());
    }

    private List<String> files(String home) throws IOException {
        List<String> files = new ArrayList<>();
        for (ReleaseManifest.StoredFile file :
                ReleaseFiles.of(temp.resolve(home).resolve("releases/icd10pcs-2026"))) {
            if (file.path().matches(".*\\.(table|idx|trie)")) {
                files.add(file.path() + " " + file.sha256());
            }
        }
        return files;
    }
}
