package medcode.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import medcode.SharedData;
import medcode.codeset.PairTerms;
import medcode.codeset.ReferenceTable;
import medcode.codeset.Release;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All of NCCI as published for the third quarter of 2024. */
class OfficialNcciTest {
    private static final int EACH = 997;

    @TempDir
    private static Path home;

    private static Path published;
    private static Store store;

    @BeforeAll
    static void load() throws IOException {
        published = SharedData.official("ncci");
        store = Store.at(home);
        store.load(LoadRequest.of(List.of(published), "test"), LoadProgress.SILENT);
    }

    @Test
    void countsOfEachTable() throws IOException {
        Map<String, Integer> rows = new HashMap<>();
        for (ReleaseManifest manifest : store.descriptions()) {
            if (!manifest.release().hasCodes()) {
                rows.put(manifest.release().id(), manifest.counts().rows());
            }
        }
        assertThat(rows)
                .containsEntry("ncci-ptp-practitioner-2024q3", 2_546_017)
                .containsEntry("ncci-ptp-hospital-2024q3", 1_775_818)
                .containsEntry("ncci-mue-practitioner-2024q3", 14_677)
                .containsEntry("ncci-mue-hospital-2024q3", 14_628)
                .hasSize(5);
    }

    @Test
    void manyPairsAreAsPublished() throws IOException {
        for (ReferenceTable table : List.of(ReferenceTable.NCCI_PTP_PRACTITIONER, ReferenceTable.NCCI_PTP_HOSPITAL)) {
            Release release = store.newest(table).orElseThrow();
            String services = table == ReferenceTable.NCCI_PTP_PRACTITIONER ? "practitioner" : "outpatient_hospital";
            check(store.openPairs(release), published.resolve("ncci_ptp_" + services + "_2024Q3.csv.gz"));
        }
    }

    private static void check(OpenPairs pairs, Path file) throws IOException {
        try (BufferedReader in = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            in.readLine();
            int number = 0;
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (number++ % EACH == 0) {
                    check(pairs, line.split(",", 5));
                }
            }
        }
    }

    /** Column 1, column 2, deletion date, modifier, rationale. */
    private static void check(OpenPairs pairs, String[] row) {
        assertThat(pairs.history(row[0], row[1]))
                .anyMatch(pair -> pair.column1().equals(row[0])
                        && pair.terms().modifier().indicator() == row[3].charAt(0)
                        && pair.terms().rationale().equals(row[4])
                        && deletion(pair.terms()).equals(row[2]));
        boolean active = row[2].equals("*") && row[3].charAt(0) != '9';
        assertThat(!active
                        || pairs.pair(row[0], row[1], LocalDate.of(2024, 8, 1)).isPresent())
                .isTrue();
    }

    private static String deletion(PairTerms terms) {
        LocalDate to = terms.validity().to();
        return to.equals(LocalDate.MAX) ? "*" : to.toString().replace("-", "");
    }
}
