package medcode.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import medcode.codeset.Code;
import medcode.codeset.CodeEntry;
import medcode.codeset.CodeSet;
import medcode.codeset.Release;
import medcode.input.BadInput;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A list of codes that an addendum makes of the one before. */
class AddendaLoadTest {
    @TempDir
    private Path temp;

    private Store store;
    private Path addendum;

    @BeforeEach
    void publish() throws IOException {
        store = Store.at(temp.resolve("home"));
        addendum = PublishedFiles.addendum(temp, 2027);
    }

    @Test
    void anAddendumAloneChangesTheEditionBefore() throws IOException {
        load(PublishedFiles.order(temp, 2026, ""));
        LoadReport.Loaded loaded = load(addendum).releases().get(0);
        assertThat(loaded.release().from()).isEqualTo(LocalDate.of(2026, 10, 1));
        assertThat(loaded.counts().codes()).isEqualTo(7);
        assertThat(loaded.counts().billable()).isEqualTo(4);
        try (OpenRelease release = store.open(store.newest(CodeSet.ICD10CM).orElseThrow())) {
            assertThat(release.find(Code.icd10cm("J10.0")).orElseThrow().children())
                    .containsExactly(Code.icd10cm("J10.00"), Code.icd10cm("J10.08"));
            assertThat(release.find(Code.icd10cm("J10.1")).map(CodeEntry::title))
                    .contains("Influenza with other respiratory disease");
            assertThat(release.find(Code.icd10cm("W19.XXXD"))).isEmpty();
            assertThat(List.of("J10", "J10.0", "J10.00", "J10.08", "J10.1", "W19", "W19.XXXA"))
                    .extracting(code -> release.order(Code.icd10cm(code)))
                    .containsExactly(1, 2, 3, 4, 5, 6, 7);
        }
        assertThat(load(addendum).releases().get(0).already()).isTrue();
    }

    @Test
    void bothOfOneLoadAreApplied() throws IOException {
        LoadReport report = load(addendum, PublishedFiles.order(temp, 2026, ""));
        assertThat(report.releases())
                .extracting(loaded -> loaded.release().id())
                .containsExactly("icd10cm-2026", "icd10cm-2027");
    }

    @Test
    void besideTheFullListItIsRedundant() throws IOException {
        Path full = PublishedFiles.order(temp, 2027, "");
        assertThat(load(full, addendum).skipped())
                .containsExactly(new LoadReport.Skipped(
                        addendum.toString(), "addenda: only changes; the full list has them in"));
        LoadReport alone = load(addendum);
        assertThat(alone.releases().get(0).already()).isTrue();
        assertThat(alone.skipped()).hasSize(1);
    }

    @Test
    void theFullListReplacesWhatWasDerived() throws IOException {
        load(PublishedFiles.order(temp, 2026, ""));
        load(addendum);
        assertThat(load(PublishedFiles.order(temp, 2027, "W200"))
                        .releases()
                        .get(0)
                        .counts()
                        .codes())
                .isEqualTo(7);
        assertThat(store.history().statuses(Code.icd10cm("J10.00")))
                .extracting(CodeHistory.Status::standing)
                .containsOnly(CodeHistory.Standing.ABSENT);
    }

    @Test
    void withoutTheEditionBeforeNothingIsLoaded() throws IOException {
        assertThatThrownBy(() -> load(addendum))
                .isInstanceOf(BadInput.class)
                .hasMessageStartingWith(addendum + ": ")
                .hasMessageContaining("in force on 2026-09-30");
        assertThat(leftOvers()).isEmpty();
    }

    @Test
    void aChangeThatDoesNotFitNamesItsLineAndLoadsNothing() throws IOException {
        Path order = PublishedFiles.order(temp, 2026, "");
        Files.writeString(addendum, Files.readString(addendum).replace("J101 ", "J102 "));
        assertThatThrownBy(() -> load(order, addendum))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining(addendum + ":6: revises J10.2, but ICD-10-CM 2026 does not have it");
        assertThat(store.releases()).allMatch(Release::starter);
        assertThat(leftOvers()).isEmpty();
    }

    @Test
    void aListOfAnotherLengthIsNotTheEditionBefore() throws IOException {
        load(PublishedFiles.order(temp, 2026, "W200"));
        assertThatThrownBy(() -> load(addendum))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("changes a list of 4 codes, but ICD-10-CM 2026 has 5");
    }

    @Test
    void anUpdateWithinTheYearChangesTheYear() throws IOException {
        load(PublishedFiles.order(temp, 2026, ""));
        store.load(new LoadRequest(List.of(addendum), null, "2026-04", null, "test"), LoadProgress.SILENT);
        assertThat(edition("2026-03-31")).isEqualTo("2026");
        assertThat(edition("2026-04-01")).isEqualTo("2026-04");
        assertThat(edition("2026-09-30")).isEqualTo("2026-04");
        assertThat(store.inForce(CodeSet.ICD10CM, LocalDate.of(2026, 10, 1))).isEmpty();
        assertThat(CodeHistory.periods(store.history().statuses(Code.icd10cm("J10.0"))))
                .containsExactly(
                        period(CodeHistory.Standing.BILLABLE, "2025-10-01", "2026-03-31"),
                        period(CodeHistory.Standing.HEADER, "2026-04-01", "2026-09-30"));
    }

    @Test
    void whatIsNotLoadedIsUnknown() throws IOException {
        load(PublishedFiles.order(temp, 2024, ""));
        load(PublishedFiles.order(temp, 2026, ""));
        load(PublishedFiles.order(temp, 2027, "W200"));
        assertThat(CodeHistory.periods(store.history().statuses(Code.icd10cm("W20.0"))))
                .containsExactly(
                        period(CodeHistory.Standing.ABSENT, "2023-10-01", "2024-09-30"),
                        period(null, "2024-10-01", "2025-09-30"),
                        period(CodeHistory.Standing.ABSENT, "2025-10-01", "2026-09-30"),
                        period(CodeHistory.Standing.BILLABLE, "2026-10-01", "2027-09-30"));
    }

    private static CodeHistory.Period period(CodeHistory.Standing standing, String from, String to) {
        return new CodeHistory.Period(standing, LocalDate.parse(from), LocalDate.parse(to));
    }

    private String edition(String date) throws IOException {
        return store.inForce(CodeSet.ICD10CM, LocalDate.parse(date))
                .orElseThrow()
                .edition();
    }

    private List<String> leftOvers() throws IOException {
        try (Stream<Path> all = Files.list(store.home().resolve("releases"))) {
            return all.map(path -> path.getFileName().toString())
                    .filter(name -> name.startsWith("."))
                    .toList();
        }
    }

    private LoadReport load(Path... files) throws IOException {
        return store.load(LoadRequest.of(List.of(files), "test"), LoadProgress.SILENT);
    }
}
