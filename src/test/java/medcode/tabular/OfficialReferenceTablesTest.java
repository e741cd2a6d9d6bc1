package medcode.tabular;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import medcode.SharedData;
import medcode.codeset.Code;
import medcode.codeset.Release;
import medcode.index.LoadProgress;
import medcode.index.LoadRequest;
import medcode.index.OpenTable;
import medcode.index.Store;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the published tables say of codes that somebody looked up by hand. */
class OfficialReferenceTablesTest {
    @TempDir
    static Path home;

    private static ReferenceTables tables;

    @BeforeAll
    static void load() throws IOException {
        List<Path> files = new ArrayList<>();
        for (String name : List.of(
                "mce/mce_v43.1_diagnoses.tsv.gz",
                "mce/mce_v43.1_age_ranges.tsv",
                "mce/msdrg_v41.1_cc_list.csv.gz",
                "mce/msdrg_v41.1_mcc_list.csv.gz",
                "ccsr/CCSR_DX_mapping.csv.gz",
                "ccsr/CCSR_DX_categories.csv.gz",
                "hcc",
                "conversion/conversion_FY2026.csv",
                "gems",
                "poa/POAexemptCodesFY26.txt.gz")) {
            files.add(SharedData.official(name));
        }
        Store store = Store.at(home);
        store.load(new LoadRequest(files, null, "", null, "test"), LoadProgress.SILENT);
        List<OpenTable> open = new ArrayList<>();
        for (Release release : store.tables()) {
            open.add(store.openTable(release));
        }
        tables = new ReferenceTables(open, List.of());
    }

    @ParameterizedTest(name = "{0} {1} {2}: {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "A02.21 | 2026-04-01 | cc-mcc             | MCC, major complication or comorbidity",
                "Z99.89 | 2026-04-01 | poa-exempt         | exempt from POA reporting",
                "Z99.89 | 2026-04-01 | mce-diagnoses      | unacceptable as principal diagnosis; valid from 2015-10-01",
                "O34.21 | 2016-09-30 | mce-diagnoses      | ages 12 to 55",
                "O80    | 2026-04-01 | mce-diagnoses      | maternity: ages 9 to 64",
                "E66.8  | 2024-09-30 | mce-diagnoses      | questionable admission as principal diagnosis; valid from 2015-10-01 to 2024-09-30",
                "G35    | 2026-04-01 | mce-diagnoses      | valid from 2015-10-01 to 2025-09-30, not on 2026-04-01",
                "G35    | 2026-04-01 | icd10cm-conversion | 2025-10-01: G35.A, G35.B0, G35.B1, G35.B2, G35.C0, G35.C1, G35.C2, G35.D",
                "E11.22 | 2026-04-01 | ccsr               | END003 Diabetes mellitus with complication",
                "G35    | 2026-04-01 | hcc                | CMS-HCC V28: 198 Multiple Sclerosis; 0.647 (community, non-dual, aged)",
                "E11.22 | 2026-04-01 | hcc                | CMS-HCC V28: 37 Diabetes with Chronic Complications; 0.166 (community, non-dual, aged); outranks 38",
                "I25.110 | 2026-04-01 | gem               | ICD-9-CM 411.1, approximate, in combination (scenario 1, choice 2)",
                "R29.700 | 2026-04-01 | gem               | no code of ICD-9-CM",
                "H02.103 | 2026-04-01 | icd10cm-conversion | from 2018-10-01: H02.151, H02.152",
            })
    void words(String code, LocalDate date, String table, String words) throws IOException {
        List<String> said = new ArrayList<>();
        for (Grouping grouping :
                tables.groupings(Code.icd10cm(code), date, Store.at(home).history())) {
            if (grouping.table().publication().id().equals(table)) {
                grouping.statements().forEach(statement -> said.add(statement.words()));
            }
        }

        assertThat(said).anyMatch(statement -> statement.contains(words));
    }
}
