package medcode.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipFile;
import medcode.SharedData;
import medcode.codeset.Code;
import medcode.codeset.CodeEntry;
import medcode.codeset.CodeRow;
import medcode.codeset.CodeSet;
import medcode.codeset.Release;
import medcode.index.Difference.Kind;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The order files of April 2023 to FY2025 and nothing but addenda after them: FY2026 and FY2027 come out as published, and
 * every code is billable on the days that the Medicare Code Editor says.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OfficialYearsTest {
    @TempDir
    private static Path temp;

    private Store store;

    @BeforeAll
    void load() throws IOException {
        store = Store.at(temp.resolve("home"));
        load("2023-04", member("icd10cm-2023-order.zip", "icd10cm_order_2023.txt"));
        load("2024", member("icd10cm-2024-order.zip", "icd10cm_order_2024.txt"));
        load("2025", member("icd10cm-2025-order-index.zip", "icd10cm_order_2025.txt"));
        load("", member("icd10cm-2026-full.zip", "icd10cm_order_addenda_2026.txt"));
        load("", member("icd10cm-2027-codes.zip", "icd10cm_codes_addenda_2027.txt"));
    }

    @Test
    void addendaMakeTheOrderFileOf2026() throws IOException {
        List<String> published = lines(member("icd10cm-2026-full.zip", "icd10cm_order_2026.txt"));
        List<String> expected = new ArrayList<>();
        for (String line : published) {
            expected.add(line.substring(6).stripTrailing());
        }
        List<String> derived = new ArrayList<>();
        for (CodeRow row : rows("2026")) {
            derived.add(String.format(
                            "%-7s %s %-60s %s",
                            row.code().compact(), row.billable() ? "1" : "0", row.shortTitle(), row.title())
                    .stripTrailing());
        }
        assertThat(derived).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void addendaMakeTheCodesFileOf2027() throws IOException {
        List<String> derived = new ArrayList<>();
        for (CodeRow row : rows("2027")) {
            derived.add(String.format("%-7s %s", row.code().compact(), row.title()));
        }
        assertThat(derived)
                .hasSize(74_879)
                .containsExactlyInAnyOrderElementsOf(
                        lines(member("icd10cm-2027-codes.zip", "icd10cm_codes_2027.rebuilt.txt")));
    }

    /** The counts at the end of the official addenda. */
    @ParameterizedTest
    @CsvSource({"2024, 2025, 252, 36, 13, 72, 1", "2025, 2026, 487, 28, 38, 143, 7", "2026, 2027, 190, 30, 4, 15, 0"})
    void differencesAreThoseOfTheAddenda(
            String from, String to, int added, int deleted, int revised, int headers, int headersRevised)
            throws IOException {
        try (OpenRelease older = store.open(release(from));
                OpenRelease newer = store.open(release(to))) {
            ReleaseDiff diff = ReleaseDiff.of(older, newer);
            int becameHeaders = diff.count(Kind.CODE_BECAME_HEADER);
            boolean withHeaders = !to.equals("2027");
            assertThat(diff.count(Kind.CODE_ADDED) + diff.count(Kind.HEADER_BECAME_CODE))
                    .isEqualTo(added);
            assertThat(diff.count(Kind.CODE_DELETED) + becameHeaders).isEqualTo(deleted);
            assertThat(diff.count(Kind.TITLE_REVISED)).isEqualTo(revised);
            if (withHeaders) {
                assertThat(diff.count(Kind.HEADER_ADDED) + becameHeaders).isEqualTo(headers);
                assertThat(diff.count(Kind.HEADER_REVISED)).isEqualTo(headersRevised);
            }
        }
    }

    @Test
    void codesAreBillableOnTheDaysOfTheCodeEditor() throws IOException {
        Map<String, List<LocalDate[]>> validity = validity();
        Map<Release, OpenRelease> open = new HashMap<>();
        Set<String> codes = new TreeSet<>(validity.keySet());
        for (Release release : store.releases()) {
            if (release.isOf(CodeSet.ICD10CM) && !release.edition().equals("2027")) {
                OpenRelease opened = store.open(release);
                open.put(release, opened);
                for (int i = 0; i < opened.codes().size(); i++) {
                    codes.add(opened.codes().key(i));
                }
            }
        }
        List<String> deviations = new ArrayList<>();
        int compared = 0;
        for (String code : codes) {
            for (LocalDate day : days(validity.getOrDefault(code, List.of()), open.keySet())) {
                OpenRelease inForce =
                        store.inForce(CodeSet.ICD10CM, day).map(open::get).orElse(null);
                if (inForce != null) {
                    compared++;
                    boolean billable = inForce.find(new Code(CodeSet.ICD10CM, code))
                            .map(CodeEntry::billable)
                            .orElse(false);
                    if (billable != holds(validity.getOrDefault(code, List.of()), day)) {
                        deviations.add(code + " on " + day);
                    }
                }
            }
        }
        assertThat(deviations).isEmpty();
        assertThat(compared).isGreaterThan(500_000);
    }

    /** The first and last days of a code's and of each release's validity, and the days beside them. */
    private static Set<LocalDate> days(List<LocalDate[]> spans, Set<Release> releases) {
        Set<LocalDate> days = new TreeSet<>();
        for (LocalDate[] span : spans) {
            around(span[0], days);
            around(span[1], days);
        }
        for (Release release : releases) {
            around(release.from(), days);
            around(release.to(), days);
        }
        return days;
    }

    private static void around(LocalDate day, Set<LocalDate> days) {
        if (!day.equals(LocalDate.MAX)) {
            days.addAll(List.of(day.minusDays(1), day, day.plusDays(1)));
        }
    }

    private static boolean holds(List<LocalDate[]> spans, LocalDate day) {
        return spans.stream().anyMatch(span -> !day.isBefore(span[0]) && !day.isAfter(span[1]));
    }

    /** Code, first and last day, tab-separated. */
    private static Map<String, List<LocalDate[]>> validity() throws IOException {
        Map<String, List<LocalDate[]>> validity = new HashMap<>();
        Path file = SharedData.official("mce/mce_v43.1_diagnoses.tsv.gz");
        try (BufferedReader rows = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            rows.readLine();
            for (String row = rows.readLine(); row != null; row = rows.readLine()) {
                String[] cells = row.split("\t", -1);
                LocalDate to = cells[2].isBlank() ? LocalDate.MAX : date(cells[2]);
                validity.computeIfAbsent(cells[0], none -> new ArrayList<>(1))
                        .add(new LocalDate[] {date(cells[1]), to});
            }
        }
        return validity;
    }

    private static LocalDate date(String digits) {
        return LocalDate.parse(digits, DateTimeFormatter.BASIC_ISO_DATE);
    }

    private List<CodeRow> rows(String edition) throws IOException {
        List<CodeRow> rows = new ArrayList<>();
        try (OpenRelease release = store.open(release(edition))) {
            for (int i = 0; i < release.codes().size(); i++) {
                rows.add(release.find(new Code(CodeSet.ICD10CM, release.codes().key(i)))
                        .orElseThrow()
                        .row());
            }
        }
        return rows;
    }

    private Release release(String edition) throws IOException {
        for (Release release : store.releases()) {
            if (release.isOf(CodeSet.ICD10CM) && release.edition().equals(edition)) {
                return release;
            }
        }
        throw new AssertionError("no release of " + edition);
    }

    private void load(String edition, Path file) throws IOException {
        store.load(new LoadRequest(List.of(file), null, edition, null, "test"), LoadProgress.SILENT);
    }

    private static Path member(String zip, String name) throws IOException {
        Path file = temp.resolve(name);
        try (ZipFile archive = new ZipFile(SharedData.official("icd10cm/" + zip).toFile());
                InputStream in = archive.getInputStream(archive.getEntry(name))) {
            Files.copy(in, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        }
        return file;
    }

    private static List<String> lines(Path file) throws IOException {
        return Files.readAllLines(file, StandardCharsets.ISO_8859_1);
    }
}
