package medcode.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import medcode.codeset.Code;
import medcode.codeset.CodeSet;
import medcode.codeset.Publication;
import medcode.codeset.Release;
import medcode.input.BadInput;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A release that cannot be used is set aside: nothing less answers in its place, everything else goes on. */
class UnusableReleaseTest {
    private static final Publication ICD10CM = CodeSet.ICD10CM;

    @TempDir
    private static Path published;

    private static Path loaded;
    private static Path order;

    @TempDir
    private Path temp;

    private Path home;
    private Path manifest;

    @BeforeAll
    static void load() throws IOException {
        loaded = published.resolve("loaded");
        order = PublishedFiles.order(published, 2026, "");
        load(loaded, PublishedFiles.order(published, 2025, ""), PublishedFiles.tabular(published, 2025));
        load(loaded, order, PublishedFiles.tabular(published, 2026));
        Store.at(loaded).releases();
    }

    /** Each test damages a copy, which is as old as what it was copied from. */
    @BeforeEach
    void copy() throws IOException {
        home = temp.resolve("home");
        try (Stream<Path> all = Files.walk(loaded)) {
            for (Path path : (Iterable<Path>) all::iterator) {
                Files.copy(path, home.resolve(loaded.relativize(path)), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
        manifest = home.resolve("releases/icd10cm-2026/release.json");
    }

    private static void load(Path home, Path... files) throws IOException {
        Store.at(home).load(LoadRequest.of(List.of(files), "test"), LoadProgress.SILENT);
    }

    private void otherSchema() throws IOException {
        Files.writeString(
                manifest,
                Files.readString(manifest).replace("\"schema\" : " + ReleaseManifest.SCHEMA, "\"schema\" : 99"));
    }

    @Test
    void oneOfAnotherSchemaIsSetAsideAndTheOthersWork() throws IOException {
        otherSchema();
        Store store = Store.at(home);
        assertThat(store.setAside()).hasSize(1);
        assertThat(store.setAside().get(0).reason()).contains("another version of medcode");
        assertThat(store.releases()).extracting(Release::id).contains("icd10cm-2025");
        assertThat(store.inForce(ICD10CM, LocalDate.parse("2025-03-10"))).isPresent();
        for (String date : List.of("2025-10-01", "2026-09-30")) {
            assertThatThrownBy(() -> store.inForce(ICD10CM, LocalDate.parse(date)))
                    .isInstanceOf(UnusableRelease.class)
                    .hasMessageContaining("medcode codesets mend icd10cm-2026")
                    .hasMessageContaining("medcode load");
        }
        assertThatThrownBy(() -> store.newest(ICD10CM)).isInstanceOf(UnusableRelease.class);
        assertThat(store.history().statuses(Code.icd10cm("J10.0"))).hasSize(1);
    }

    @Test
    void neitherTheStarterNorAnEarlierReleaseAnswersInItsPlace() throws IOException {
        Store.at(home).remove("icd10cm-2025");
        for (String damage : List.of("", "{", "{}", "[[[", "\u0000", "{\"schema\" : " + ReleaseManifest.SCHEMA + "}")) {
            Files.writeString(manifest, damage);
            Store store = Store.at(home);
            assertThat(store.releases()).noneMatch(release -> release.isOf(ICD10CM));
            assertThatThrownBy(() -> store.newest(ICD10CM)).isInstanceOf(UnusableRelease.class);
        }
        Files.delete(manifest);
        assertThat(Store.at(home).setAside()).extracting(SetAside::reason).containsExactly("release.json is missing");
    }

    @Test
    void everyChangeOfTheManifestIsFound() throws IOException {
        String written = Files.readString(manifest);
        for (String change :
                List.of("2025-10-01/2025-11-01", "\"codes\" : 6/\"codes\" : 7", "icd10cm-2026/icd10cm-2023")) {
            Files.writeString(manifest, written.replace(change.split("/")[0], change.split("/")[1]));
            assertThat(Store.at(home).setAside()).as(change).hasSize(1);
        }
        Files.writeString(manifest, written);
        assertThat(Store.at(home).setAside()).isEmpty();
    }

    @Test
    void whatWasBorrowedFromADamagedReleaseStaysAndIsNamed() throws IOException {
        load(home, PublishedFiles.order(temp, 2027, ""));
        otherSchema();
        Store store = Store.at(home);
        try (OpenRelease codesOnly = store.open(store.newest(ICD10CM).orElseThrow())) {
            assertThat(codesOnly.release().id()).isEqualTo("icd10cm-2027");
            assertThat(codesOnly.publications().id()).isEqualTo("icd10cm-2026");
        }
    }

    @Test
    void whatBorrowsPastADamagedReleaseIsWrittenAnewOnceThatIsMended() throws IOException {
        otherSchema();
        load(home, PublishedFiles.order(temp, 2027, ""));
        Store store = Store.at(home);
        Release codesOnly = store.newest(ICD10CM).orElseThrow();
        assertThat(lender(store, codesOnly)).isNotEqualTo("icd10cm-2026");

        store.mend("icd10cm-2026", "test", LoadProgress.SILENT);

        assertThat(lender(store, codesOnly)).isEqualTo("icd10cm-2026");
    }

    private static String lender(Store store, Release release) throws IOException {
        try (OpenRelease open = store.open(release)) {
            return open.publications().id();
        }
    }

    @Test
    void mendingBuildsItAnewFromItsOwnSources() throws IOException {
        List<ReleaseManifest.Source> sources = ManifestFile.read(manifest).sources();
        otherSchema();
        Store.at(home).mend("icd10cm-2026", "test", LoadProgress.SILENT);
        assertThat(ManifestFile.read(manifest).sources()).isEqualTo(sources);
        checkWhole();

        Files.writeString(manifest, "{");
        Files.delete(home.resolve("releases/icd10cm-2026/codes.table"));
        Store.at(home).mend("icd10cm-2026", "test", LoadProgress.SILENT);
        checkWhole();
    }

    @Test
    void loadingItsFilesAgainMendsItToo() throws IOException {
        Files.writeString(home.resolve("releases/icd10cm-2026/codes.table"), "damaged");
        load(home, order);
        checkWhole();
        Files.writeString(manifest, "{");
        load(home, order);
        checkWhole();
    }

    private void checkWhole() throws IOException {
        Store store = Store.at(home);
        Release release = store.newest(ICD10CM).orElseThrow();
        assertThat(release.id()).isEqualTo("icd10cm-2026");
        assertThat(store.damages(release, true)).isEmpty();
        try (OpenRelease open = store.open(release)) {
            assertThat(open.find(Code.icd10cm("J10.0")).orElseThrow().notes()).hasSize(1);
        }
    }

    @Test
    void whatCannotBeMendedSaysWhatToDo() throws IOException {
        Path copies = home.resolve("releases/icd10cm-2026/sources");
        Files.writeString(copies.resolve("1-icd10cm_order_2026.txt.gz"), "damaged");
        Store store = Store.at(home);
        assertThatThrownBy(() -> store.mend("icd10cm-2026", "test", LoadProgress.SILENT))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining(order.toString())
                .hasMessageContaining("medcode codesets remove icd10cm-2026");
        assertThatThrownBy(() -> store.mend("icd10cm-2020", "test", LoadProgress.SILENT))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("holds no release");
        checkWholeButFor("sources/1-icd10cm_order_2026.txt.gz");
    }

    private void checkWholeButFor(String file) throws IOException {
        Store store = Store.at(home);
        assertThat(store.damages(store.newest(ICD10CM).orElseThrow(), true))
                .singleElement()
                .asString()
                .startsWith(file);
    }

    @Test
    void aDamagedStarterIsPutBack() throws IOException {
        Path starters = temp.resolve("starters");
        Store.at(starters).releases();
        Path table = starters.resolve("releases/icd10cm-starter/codes.table");
        Files.writeString(table, "damaged");
        Store store = Store.at(starters);
        assertThatThrownBy(() -> store.open(store.newest(ICD10CM).orElseThrow()))
                .isInstanceOf(UnusableRelease.class);
        store.mend("icd10cm-starter", "test", LoadProgress.SILENT);
        assertThat(store.open(store.newest(ICD10CM).orElseThrow()).find(Code.icd10cm("E11.22")))
                .isPresent();
    }
}
