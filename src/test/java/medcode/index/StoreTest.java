package medcode.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import medcode.codeset.Code;
import medcode.codeset.CodeEntry;
import medcode.codeset.CodeSet;
import medcode.codeset.InstructionalNote;
import medcode.codeset.ReferenceRow;
import medcode.codeset.Release;
import medcode.codeset.Validity;
import medcode.input.BadInput;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoreTest {
    @TempDir
    private Path temp;

    private Path home;
    private Path order;
    private Path tabular;
    private Path index;

    @BeforeEach
    void publish() throws IOException {
        home = temp.resolve("home");
        order = PublishedFiles.order(temp, 2026, "");
        tabular = PublishedFiles.tabular(temp, 2026);
        index = PublishedFiles.index(temp, 2025);
    }

    @Test
    void loadedReleaseAnswers() throws IOException {
        load(order, tabular, index);
        try (OpenRelease release = open()) {
            CodeEntry entry = release.find(Code.icd10cm("j10.0")).orElseThrow();
            assertThat(entry.parent()).contains(Code.icd10cm("J10"));
            assertThat(entry.section()).isEqualTo("J09-J18");
            assertThat(entry.chapter()).isEqualTo("10");
            assertThat(entry.notes())
                    .extracting(InstructionalNote::text)
                    .containsExactly("associated lung abscess, if applicable (J85.1)");
            assertThat(release.find(Code.icd10cm("W19.XXXA")).orElseThrow().parent())
                    .contains(Code.icd10cm("W19"));
            assertThat(release.find(Code.icd10cm("J10")).orElseThrow().children())
                    .containsExactly(Code.icd10cm("J10.0"), Code.icd10cm("J10.1"));
            assertThat(release.order(Code.icd10cm("W19"))).isEqualTo(4);
            assertThat(release.order(Code.icd10cm("W20"))).isEqualTo(-1);
            assertThat(release.indexPaths(Code.icd10cm("J10.0")))
                    .extracting(IndexPath::trail)
                    .containsExactly(List.of("Influenza (bronchial) (epidemic)", "with", "pneumonia"));
            assertThat(release.block("J09-J18").orElseThrow().parent()).isEqualTo("10");
            assertThat(release.search("flu", 3).hits().get(0).entry().code()).isEqualTo(Code.icd10cm("J10.1"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"oti", "oit", "toi", "tio", "iot", "ito"})
    void partsOfOneYearMergeInAnyOrder(String parts) throws IOException {
        Store together = Store.at(temp.resolve("together"));
        together.load(request(order, tabular, index), LoadProgress.SILENT);
        Store apart = Store.at(home);
        for (int i = 0; i < parts.length(); i++) {
            char part = parts.charAt(i);
            Path file = part == 'o' ? order : part == 't' ? tabular : index;
            apart.load(new LoadRequest(List.of(file), null, "2026", null, "test"), LoadProgress.SILENT);
        }
        assertThat(tables(home.resolve("releases/icd10cm-2026")))
                .isEqualTo(tables(temp.resolve("together/releases/icd10cm-2026")));
        assertThat(apart.releases()).isEqualTo(together.releases());
    }

    /** The names and checksums of all that a release answers from. */
    private static List<String> tables(Path folder) throws IOException {
        List<String> tables = new ArrayList<>();
        for (ReleaseManifest.StoredFile file : ReleaseFiles.of(folder)) {
            if (file.path().endsWith(".table")
                    || file.path().endsWith(".idx")
                    || file.path().endsWith(".trie")) {
                tables.add(file.path() + " " + file.sha256());
            }
        }
        assertThat(tables).isNotEmpty();
        return tables;
    }

    @Test
    void oneLoadGoesToTheYearOfItsOrderFile() throws IOException {
        LoadReport report = load(PublishedFiles.zip(temp.resolve("all.zip"), index, order, tabular));
        assertThat(report.releases()).hasSize(1);
        assertThat(report.releases().get(0).release().id()).isEqualTo("icd10cm-2026");
        assertThat(report.releases().get(0).otherEdition()).containsExactly(temp + "/all.zip!index-2025.xml");
        assertThat(report.releases().get(0).counts()).isEqualTo(new ReleaseManifest.Counts(6, 4, 4, 4, 0));
    }

    @Test
    void sameSourcesAreLoadedOnce() throws IOException {
        load(order, tabular);
        assertThat(load(order).releases().get(0).already()).isTrue();
        Path changed = PublishedFiles.order(Files.createDirectory(temp.resolve("new")), 2026, "W200");
        LoadReport.Loaded again = load(changed).releases().get(0);
        assertThat(again.already()).isFalse();
        assertThat(again.counts().codes()).isEqualTo(7);
        assertThat(again.kept()).containsExactly(tabular.toString());
    }

    @Test
    void releasesAreInForceFromOctoberToSeptember() throws IOException {
        load(order);
        load(PublishedFiles.order(temp, 2027, "W200"));
        Store store = Store.at(home);
        assertThat(store.releases()).extracting(Release::id).startsWith("icd10cm-2027", "icd10cm-2026");
        assertThat(edition(store, "2025-09-30")).isEmpty();
        assertThat(edition(store, "2025-10-01")).isEqualTo("2026");
        assertThat(edition(store, "2026-09-30")).isEqualTo("2026");
        assertThat(edition(store, "2026-10-01")).isEqualTo("2027");
        assertThat(edition(store, "2027-10-01")).isEmpty();
        assertThat(store.history().statuses(Code.icd10cm("W20.0")))
                .extracting(CodeHistory.Status::standing)
                .containsExactly(CodeHistory.Standing.ABSENT, CodeHistory.Standing.BILLABLE);
        assertThat(store.history().statuses(Code.icd10cm("J10")))
                .extracting(CodeHistory.Status::standing)
                .containsOnly(CodeHistory.Standing.HEADER);
    }

    private static String edition(Store store, String date) throws IOException {
        return store.inForce(CodeSet.ICD10CM, LocalDate.parse(date))
                .map(Release::edition)
                .orElse("");
    }

    @Test
    void listOfCodesTakesNotesFromTheYearBefore() throws IOException {
        load(order, tabular, index);
        load(PublishedFiles.order(temp, 2027, "J102"));
        Store store = Store.at(home);
        try (OpenRelease release = store.open(store.newest(CodeSet.ICD10CM).orElseThrow())) {
            assertThat(release.release().edition()).isEqualTo("2027");
            assertThat(release.publications().edition()).isEqualTo("2026");
            assertThat(release.find(Code.icd10cm("J10.0")).orElseThrow().notes())
                    .hasSize(1);
            assertThat(release.find(Code.icd10cm("J10.2")).orElseThrow().section())
                    .isEqualTo("J09-J18");
        }
    }

    @Test
    void siteTableIsKeptWithItsRows() throws IOException {
        Path mapping = Files.writeString(temp.resolve("payers.yaml"), """
                siteTable: payer-list
                kind: prior-authorization
                file: payers.csv
                codeSet: icd10cm
                code: dx
                values: [payer]
                """);
        assertThatThrownBy(() -> load(mapping))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("no such file beside");
        Files.writeString(temp.resolve("payers.csv"), "payer,dx\nACME,J10.1\n");
        load(mapping);
        Store store = Store.at(home);
        Files.delete(temp.resolve("payers.csv"));
        store.mend("site-payer-list", "test", LoadProgress.SILENT);

        ReferenceRow row =
                new ReferenceRow("J101", "prior-authorization", Validity.ALWAYS, List.of("icd10cm", "payer: ACME"));
        assertThat(store.openTable(store.tables().get(0)).rows("J101")).containsExactly(row);
    }

    @Test
    void synonymsGoToEveryYear() throws IOException {
        Path ontology = Files.writeString(temp.resolve("own.obo"), """
                format-version: 1.2

                [Term]
                id: OWN:1
                name: the grippe
                xref: ICD10CM:J10.1
                """);
        assertThatThrownBy(() -> load(ontology)).isInstanceOf(BadInput.class).hasMessageContaining("load that first");

        load(order, tabular, index);
        LoadReport report = load(ontology);
        load(PublishedFiles.order(temp, 2027, "J102"));

        assertThat(report.releases())
                .extracting(loaded -> loaded.release().id())
                .containsExactly("icd10cm-2026");
        for (Release release : Store.at(home).releases()) {
            if (release.isOf(CodeSet.ICD10CM)) {
                try (OpenRelease open = Store.at(home).open(release)) {
                    SearchHit hit = open.search("grippe", 1).hits().get(0);
                    assertThat(hit.entry().code()).isEqualTo(Code.icd10cm("J10.1"));
                    assertThat(hit.origin()).isEqualTo(EntryTerm.Origin.SYNONYM);
                    assertThat(hit.trail()).containsExactly("the grippe (OWN:1)");
                }
            }
        }
    }

    @Test
    void starterGivesWayToAnOfficialRelease() throws IOException {
        assertThat(Store.at(home).newest(CodeSet.ICD10CM).orElseThrow().starter())
                .isTrue();
        load(order);
        assertThat(Store.at(home).releases())
                .filteredOn(release -> release.codeSet() == CodeSet.ICD10CM)
                .extracting(Release::id)
                .containsExactly("icd10cm-2026");
    }

    @Test
    void starterIsReadWhereNothingCanBeWritten() throws IOException {
        Path file = Files.writeString(temp.resolve("file"), "no folder");
        Store store = Store.at(file);
        try (OpenRelease release = store.open(store.newest(CodeSet.ICD10CM).orElseThrow())) {
            assertThat(release.find(Code.icd10cm("E11.22"))).isPresent();
            assertThat(release.search("type 2 diabetes", 1).hits()).isNotEmpty();
        }
        assertThat(file).hasContent("no folder");
    }

    @Test
    void damageIsFound() throws IOException {
        load(order);
        Store store = Store.at(home);
        Release release = store.newest(CodeSet.ICD10CM).orElseThrow();
        assertThat(store.damages(release, true)).isEmpty();
        Path table = home.resolve("releases/icd10cm-2026/blocks.table");
        Files.write(table, new byte[] {0});
        Files.delete(home.resolve("releases/icd10cm-2026/entries.idx"));
        assertThat(store.damages(release, true))
                .containsExactly("blocks.table is damaged (1 bytes, not 12)", "entries.idx is missing");
        assertThatThrownBy(() -> store.open(release)).isInstanceOf(BadInput.class);
    }

    @Test
    void removedReleaseIsGone() throws IOException {
        load(order);
        Store store = Store.at(home);
        assertThat(store.remove("icd10cm-2026")).isTrue();
        assertThat(store.remove("icd10cm-2026")).isFalse();
        assertThat(store.remove("../releases")).isFalse();
        assertThat(leftOvers()).isEmpty();
    }

    @Test
    void failedLoadLeavesTheStoreAsItWas() throws IOException {
        load(order, tabular);
        List<String> before = tables(home.resolve("releases/icd10cm-2026"));
        Path cut = Files.write(temp.resolve("cut.zip"), new byte[] {'P', 'K', 3, 4, 0, 0, 1});
        Path junk = Files.write(temp.resolve("junk"), new byte[] {1, 2, 3, 0, -1});
        Path empty = Files.createDirectory(temp.resolve("empty"));
        for (Path bad : List.of(cut, junk, empty, temp.resolve("missing"))) {
            assertThatThrownBy(() -> load(bad))
                    .isInstanceOf(BadInput.class)
                    .hasMessageStartingWith(bad.toString())
                    .hasMessageNotContaining("\n");
        }
        assertThat(tables(home.resolve("releases/icd10cm-2026"))).isEqualTo(before);
        assertThat(leftOvers()).isEmpty();
    }

    @Test
    void storeThatCannotBeWrittenIsNamed() throws IOException {
        Path file = Files.writeString(temp.resolve("file"), "");
        assertThatThrownBy(() -> Store.at(file).load(request(order), LoadProgress.SILENT))
                .isInstanceOf(BadInput.class)
                .hasMessageStartingWith(file.toString());
    }

    @Test
    void interruptedReplacementCountsAsTheOldRelease() throws IOException {
        load(order);
        Path releases = home.resolve("releases");
        Files.move(releases.resolve("icd10cm-2026"), releases.resolve(".icd10cm-2026.previous"));
        Files.createDirectory(releases.resolve(".loading-icd10cm-2026-1"));
        assertThat(Store.at(home).releases()).extracting(Release::id).contains("icd10cm-2026");
        try (OpenRelease release = open()) {
            assertThat(release.find(Code.icd10cm("J10"))).isPresent();
        }
        assertThat(load(order).releases().get(0).already()).isTrue();
        assertThat(leftOvers()).isEmpty();
    }

    @Test
    void secondLoadWaitsForTheFirst() throws Exception {
        Path lockHome = home;
        List<String> steps = new ArrayList<>();
        try (StoreLock held = StoreLock.take(lockHome, java.time.Duration.ZERO, LoadProgress.SILENT)) {
            assertThatThrownBy(() -> StoreLock.take(lockHome, java.time.Duration.ofMillis(250), steps::add))
                    .isInstanceOf(BadInput.class)
                    .hasMessageContaining("another load");
            assertThat(held.holding(steps)).contains("waiting for another load");
        }
        load(order);
    }

    private List<Path> leftOvers() throws IOException {
        try (Stream<Path> all = Files.list(home.resolve("releases"))) {
            return all.filter(path -> path.getFileName().toString().startsWith("."))
                    .toList();
        }
    }

    private OpenRelease open() throws IOException {
        Store store = Store.at(home);
        return store.open(store.newest(CodeSet.ICD10CM).orElseThrow());
    }

    private LoadReport load(Path... files) throws IOException {
        return Store.at(home).load(request(files), LoadProgress.SILENT);
    }

    private static LoadRequest request(Path... files) {
        return LoadRequest.of(List.of(files), "test");
    }
}
