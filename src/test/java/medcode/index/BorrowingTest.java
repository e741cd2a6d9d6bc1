package medcode.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import medcode.codeset.Code;
import medcode.codeset.CodeSet;
import medcode.codeset.Release;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Releases that lack a Tabular List or an Index take it from the nearest earlier one, and say so. */
class BorrowingTest {
    @TempDir
    private Path temp;

    private Store store;

    @BeforeEach
    void publish() {
        store = Store.at(temp.resolve("home"));
    }

    @Test
    void notesAndIndexComeFromDifferentYears() throws IOException {
        load(2025, PublishedFiles.order(temp, 2025, ""), PublishedFiles.index(temp, 2025));
        load(2026, PublishedFiles.order(temp, 2026, ""), PublishedFiles.tabular(temp, 2026));
        load(2027, PublishedFiles.order(temp, 2027, "J102"));
        assertThat(lenders(2025)).isEmpty();
        assertThat(lenders(2026)).containsExactly("index-diseases icd10cm-2025");
        assertThat(lenders(2027)).containsExactly("tabular icd10cm-2026", "index-diseases icd10cm-2025");
        try (OpenRelease release = open(2027)) {
            assertThat(release.publications().edition()).isEqualTo("2026");
            assertThat(release.index().edition()).isEqualTo("2025");
            assertThat(codes(release, "laryngitis")).containsExactly("J10.1");
            assertThat(codes(release, "flu")).contains("J10.1");
            assertThat(codes(release, "further code")).containsExactly("J10.2");
            assertThat(release.find(Code.icd10cm("J10.2")).orElseThrow().section())
                    .isEqualTo("J09-J18");
            assertThat(release.indexPages("influenza")).hasSize(1);
        }
    }

    @Test
    void headersOfAListOfCodesAreThoseThatCodesStandBelow() throws IOException {
        load(2026, PublishedFiles.order(temp, 2026, ""), PublishedFiles.tabular(temp, 2026));
        Path codes = Files.writeString(temp.resolve("codes_2027.txt"), """
                J1000   Influenza with viral pneumonia
                J101    Influenza with other respiratory manifestations
                """);
        LoadReport.Loaded loaded = load(2027, codes).releases().get(0);
        assertThat(loaded.counts().billable()).isEqualTo(2);
        try (OpenRelease release = open(2027)) {
            assertThat(release.find(Code.icd10cm("J10.0")).orElseThrow().billable())
                    .isFalse();
            assertThat(release.find(Code.icd10cm("J10")).orElseThrow().children())
                    .containsExactly(Code.icd10cm("J10.0"), Code.icd10cm("J10.1"));
            assertThat(release.order(Code.icd10cm("J10.00"))).isEqualTo(3);
            assertThat(release.find(Code.icd10cm("W19"))).isEmpty();
        }
    }

    @Test
    void pathsToCodesThatAreGoneAreLeftOut() throws IOException {
        load(2026, PublishedFiles.order(temp, 2026, ""), PublishedFiles.index(temp, 2026));
        load(2027, Files.writeString(temp.resolve("codes_2027.txt"), "J101    Influenza with other manifestations\n"));
        try (OpenRelease release = open(2027)) {
            assertThat(release.indexPaths(Code.icd10cm("J10.1"))).isNotEmpty();
            assertThat(release.indexPaths(Code.icd10cm("J10.0"))).isEmpty();
            assertThat(codes(release, "pneumonia")).isEmpty();
        }
    }

    @Test
    void aNearerLenderIsTakenAsSoonAsItIsLoaded() throws IOException {
        load(2025, PublishedFiles.order(temp, 2025, ""), PublishedFiles.tabular(temp, 2025));
        load(2027, PublishedFiles.order(temp, 2027, ""));
        assertThat(lenders(2027)).containsExactly("tabular icd10cm-2025");
        LoadReport report = load(2026, PublishedFiles.order(temp, 2026, ""), PublishedFiles.tabular(temp, 2026));
        assertThat(report.renewed())
                .extracting(renewed -> renewed.release().id())
                .containsExactly("icd10cm-2027");
        assertThat(lenders(2027)).containsExactly("tabular icd10cm-2026");
    }

    @Test
    void aLenderThatChangesIsBorrowedFromAgain() throws IOException {
        load(2026, PublishedFiles.order(temp, 2026, ""), PublishedFiles.tabular(temp, 2026));
        load(2027, PublishedFiles.order(temp, 2027, ""));
        Path tabular = PublishedFiles.tabular(temp, 2026);
        Files.writeString(tabular, Files.readString(tabular).replace("Influenzal laryngitis", "Influenzal tracheitis"));
        assertThat(load(2026, tabular).renewed()).hasSize(1);
        try (OpenRelease release = open(2027)) {
            assertThat(codes(release, "tracheitis")).containsExactly("J10.1");
            assertThat(codes(release, "laryngitis")).isEmpty();
        }
        assertThat(load(2026, tabular).renewed()).isEmpty();
    }

    @Test
    void aLenderThatIsRemovedLendsNoMore() throws IOException {
        load(2025, PublishedFiles.order(temp, 2025, ""), PublishedFiles.tabular(temp, 2025));
        load(2026, PublishedFiles.order(temp, 2026, ""), PublishedFiles.tabular(temp, 2026));
        load(2027, PublishedFiles.order(temp, 2027, ""));
        store.remove("icd10cm-2026");
        assertThat(lenders(2027)).containsExactly("tabular icd10cm-2025");
        store.remove("icd10cm-2025");
        assertThat(lenders(2027)).isEmpty();
        try (OpenRelease release = open(2027)) {
            assertThat(release.hasTabularList()).isFalse();
            assertThat(release.find(Code.icd10cm("J10.0")).orElseThrow().notes())
                    .isEmpty();
        }
    }

    @Test
    void aReleaseWithoutCodesAnswersNothing() throws IOException {
        load(2025, PublishedFiles.order(temp, 2025, ""));
        load(2026, PublishedFiles.index(temp, 2026));
        assertThat(store.newest(CodeSet.ICD10CM).map(Release::edition)).contains("2025");
        assertThat(store.releases()).extracting(Release::id).doesNotContain("icd10cm-2026");
    }

    private static List<String> codes(OpenRelease release, String words) throws IOException {
        return release.search(words, 5).hits().stream()
                .map(hit -> hit.entry().code().toString())
                .toList();
    }

    private List<String> lenders(int year) throws IOException {
        for (ReleaseManifest manifest : Store.at(store.home()).descriptions()) {
            if (manifest.release().edition().equals(String.valueOf(year))) {
                return manifest.loans().stream()
                        .map(loan -> loan.part() + " " + loan.from())
                        .toList();
            }
        }
        throw new AssertionError("no release of " + year);
    }

    private OpenRelease open(int year) throws IOException {
        for (Release release : store.releases()) {
            if (release.edition().equals(String.valueOf(year))) {
                return store.open(release);
            }
        }
        throw new AssertionError("no release of " + year);
    }

    private LoadReport load(int year, Path... files) throws IOException {
        return store.load(
                new LoadRequest(List.of(files), null, String.valueOf(year), null, "test"), LoadProgress.SILENT);
    }
}
