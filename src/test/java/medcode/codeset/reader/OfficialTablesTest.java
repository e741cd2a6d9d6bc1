package medcode.codeset.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import medcode.SharedData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reference tables as published; the figures were counted by other means. */
class OfficialTablesTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "poa/POAexemptCodesFY24.txt.gz, poa-exempt 2024, exempt, 38110",
        "poa/POAexemptCodesFY25.txt.gz, poa-exempt 2025, exempt, 38154",
        "poa/POAexemptCodesFY26.txt.gz, poa-exempt 2026, exempt, 38349",
        "mce/mce_v43.1_diagnoses.tsv.gz, mce-diagnoses 43.1, flags, 84932",
        "mce/mce_v43.1_procedures.tsv.gz, mce-procedures 43.1, flags, 86809",
        "mce/mce_v43.1_age_ranges.tsv, mce-ages 43.1, ages, 5",
        "mce/msdrg_v41.1_cc_list.csv.gz, cc-mcc 41.1, severity, 14885",
        "mce/msdrg_v41.1_mcc_list.csv.gz, cc-mcc 41.1, severity, 3330",
        // without the row that ends each list, 87,138 and 556 rows with it
        "ccsr/CCSR_DX_mapping.csv.gz, 'ccsr ', category, 87137",
        "ccsr/CCSR_DX_categories.csv.gz, 'ccsr ', title, 555",
        "hcc/ra_dx_to_cc_2026.csv.gz, hcc 2026, category, 58985",
        "hcc/ra_hierarchies_2026.csv.gz, hcc 2026, outranks, 734",
        "hcc/ra_labels_2026.csv.gz, hcc 2026, label, 783",
        "hcc/ra_coefficients_2026.csv.gz, hcc 2026, coefficient, 8413",
        "conversion/conversion_FY2024.csv, icd10cm-conversion 2024, previous, 5153",
        "conversion/conversion_FY2025.csv, icd10cm-conversion 2025, previous, 5405",
        "conversion/conversion_FY2026.csv, icd10cm-conversion 2026, previous, 5892",
        "gems/2018_I10gem.txt.gz, gem 2018, icd9, 81593"
    })
    void rows(String name, String edition, String relation, int rows) throws IOException {
        Gathered all = read(name);

        assertThat(all.editions).containsExactly(edition);
        assertThat(all.references)
                .filteredOn(row -> row.relation().equals(relation))
                .hasSize(rows);
    }

    @Test
    void conversionRowsAreUnderstoodOrReported() throws IOException {
        Gathered all = read("conversion/conversion_FY2026.csv");

        assertThat(all.unparsed).allMatch(line -> line.contains("kept as text"));
        assertThat(all.references)
                .filteredOn(row -> row.key().equals("G35") && row.relation().equals("next"))
                .extracting(row -> row.values().get(0))
                .containsExactly("G35A", "G35B0", "G35B1", "G35B2", "G35C0", "G35C1", "G35C2", "G35D");
    }

    /** The four tables write the models differently; what the mapping names, the others must name too. */
    @Test
    void modelsAreTheSameInAllTables() throws IOException {
        Set<String> labelled = keys("hcc/ra_labels_2026.csv.gz");
        Set<String> weighed = keys("hcc/ra_coefficients_2026.csv.gz");
        Set<String> mapped = new HashSet<>();
        read("hcc/ra_dx_to_cc_2026.csv.gz").references.forEach(row -> mapped.add(String.join(" ", row.values())));

        assertThat(labelled).containsAll(mapped);
        assertThat(mapped).filteredOn(weighed::contains).hasSizeGreaterThan(mapped.size() / 2);
        assertThat(keys("hcc/ra_hierarchies_2026.csv.gz"))
                .filteredOn(mapped::contains)
                .hasSizeGreaterThan(50);
    }

    private static Set<String> keys(String name) throws IOException {
        Set<String> keys = new HashSet<>();
        read(name).references.forEach(row -> keys.add(row.key()));
        return keys;
    }

    private static Gathered read(String name) throws IOException {
        Gathered all = new Gathered();
        CodeTableReaders.read(List.of(SharedData.official(name)), all, all);
        return all;
    }
}
