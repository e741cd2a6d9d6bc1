package medcode.codeset.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import medcode.codeset.ReferenceRow;
import medcode.codeset.Validity;
import medcode.input.BadInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What readers of reference tables make of small files of our own: key, relation, days in force, values. */
class ReferenceFormatsTest {

    @TempDir
    Path folder;

    static Stream<Arguments> tables() {
        return Stream.of(
                Arguments.of("POAexemptCodesFY26.txt", PublishedTables.POA_EXEMPT, "poa-exempt 2026", """
                        W19XXXA exempt always
                        Z9989 exempt always
                        """),
                Arguments.of("mce_v43.1_diagnoses.tsv", PublishedTables.MCE_DIAGNOSES, "mce-diagnoses 43.1", """
                        A348 flags 2015-10-01 2019-09-30 maternity|female
                        A348 flags 2019-10-01 maternity|unacceptable
                        A349 flags 2015-10-01
                        """),
                Arguments.of("procedures V44.tsv", PublishedTables.MCE_PROCEDURES, "mce-procedures 44", """
                        0016070 flags 2015-10-01
                        B016070 flags 2015-10-01 2024-09-30 female|noncovered
                        """),
                Arguments.of("mce_v43_ages.tsv", PublishedTables.MCE_AGES, "mce-ages 43", """
                        maternity ages 1984-03-01 2019-09-30 12|55
                        maternity ages 2019-10-01 9|64
                        """),
                Arguments.of("v41.1_cc.csv", PublishedTables.CC_LIST, "cc-mcc 41.1", """
                        A000 severity always CC
                        A001 severity always CC
                        """),
                Arguments.of("v41.1_mcc.csv", PublishedTables.CC_LIST.replace(",CC", ",MCC"), "cc-mcc 41.1", """
                        A000 severity always MCC
                        A001 severity always MCC
                        """),
                Arguments.of("mapping.csv", PublishedTables.CCSR_MAPPING, "ccsr ", """
                        A000 category always DIG001
                        A000 category always INF003
                        """),
                Arguments.of("categories.csv", PublishedTables.CCSR_CATEGORIES, "ccsr ", """
                        DIG001 title always Infection of our own
                        """),
                Arguments.of("DXCCSR_v2026-1.csv", PublishedTables.CCSR, "ccsr 2026-1", """
                        A000 default always inpatient|DIG001
                        A000 default always outpatient|DIG001
                        A000 category always DIG001
                        DIG001 title always Of the gut
                        A000 category always INF003
                        INF003 title always Of bacteria
                        A001 default always inpatient|XXX000
                        A001 default always outpatient|DIG001
                        A001 category always DIG001
                        DIG001 title always Of the gut
                        """),
                Arguments.of("dx_to_cc_2026.csv", PublishedTables.HCC_MAPPING, "hcc 2026", """
                        A0103 category always CMS-HCC ESRD V21|115
                        A0103 category always CMS-HCC V28|37
                        """),
                Arguments.of("hierarchies_2026.csv", PublishedTables.HCC_HIERARCHIES, "hcc 2026", """
                        CMS-HCC V28 36 outranks always 37
                        RxHCC V08 37 outranks always 38
                        """),
                Arguments.of("labels_2026.csv", PublishedTables.HCC_LABELS, "hcc 2026", """
                        CMS-HCC V28 37 label always Trouble, of our own
                        RxHCC V08 30 label always Other trouble
                        """),
                Arguments.of("coefficients_2026.csv", PublishedTables.HCC_COEFFICIENTS, "hcc 2026", """
                        CMS-HCC V28 37 coefficient always CNA|0.166
                        CMS-HCC V28 CNA_HCC47_HCC37 coefficient always 1.5
                        CMS-HCC ESRD V24 37 coefficient always DI|0.25
                        RxHCC V08 30 coefficient always Rx_CE_LTI|2
                        """),
                Arguments.of("F2826T1N_FY25FY26.TXT", PublishedTables.HCC_FORMAT, "hcc 2026", """
                        A0103 category always CMS-HCC V28|115
                        A0104 category always CMS-HCC V28|39
                        """),
                Arguments.of("conversion.csv", PublishedTables.CONVERSION, "icd10cm-conversion 2026", """
                        A0471 previous 2017-10-01 A04.7|A047
                        A047 next 2017-10-01 A0471
                        A058 previous 2023-04-01 A04.71, A04.72 and A04.8 & A04.9|A0471|A0472|A048|A049
                        A0471 next 2023-04-01 A058
                        A0472 next 2023-04-01 A058
                        A048 next 2023-04-01 A058
                        A049 next 2023-04-01 A058
                        A061 previous 2023-04-01 A06.10-A06.12; A06.19|A0610|A0611|A0612|A0619
                        A0610 next 2023-04-01 A061
                        A0611 next 2023-04-01 A061
                        A0612 next 2023-04-01 A061
                        A0619 next 2023-04-01 A061
                        A071 previous 2016-10-01 None
                        A081 previous 2025-10-01 Codes in Categories T15-T19
                        """),
                Arguments.of("2018_I10gem.txt", PublishedTables.GEM, "gem 2018", """
                        A000 icd9 always 0010|00000
                        A0100 icd9 always V0020|10111
                        A0109 icd9 always NODX|11000
                        """),
                Arguments.of("2018_I9gem.txt", PublishedTables.GEM_FROM_ICD9, "gem 2018", """
                        0010 icd10 always A000|00000
                        E8001 icd10 always A0100|10000
                        E8002 icd10 always NODX|11000
                        """));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tables")
    void rows(String name, String content, String edition, String expected) throws IOException {
        Gathered all = read(name, content);

        assertThat(all.editions).containsExactly(edition);
        assertThat(all.references)
                .map(ReferenceFormatsTest::line)
                .isEqualTo(expected.lines().toList());
    }

    private static String line(ReferenceRow row) {
        Validity validity = row.validity();
        String days = validity.equals(Validity.ALWAYS)
                ? "always"
                : validity.from() + (validity.to().equals(LocalDate.MAX) ? "" : " " + validity.to());
        return (row.key() + " " + row.relation() + " " + days + " " + String.join("|", row.values())).strip();
    }

    @Test
    void rowsOfTheConversionTableThatCannotBeUnderstoodAreReported() throws IOException {
        assertThat(read("conversion.csv", PublishedTables.CONVERSION).unparsed)
                .map(line -> line.substring(line.indexOf(".csv:") + 5))
                .containsExactly(
                        "8: previous assignment «Codes in Categories T15-T19» kept as text",
                        "9: no row of a new code, its date and its previous assignment; passed over");
    }

    @ParameterizedTest
    @ValueSource(strings = {"A06.1-A07.1", "A06.19-A06.12", "T36-T50", "A06.10D-A06.19S", "R11-", "I63.-"})
    void rangesThatNameNoSingleCodesAreNotGuessed(String written) {
        PreviousAssignment previous = PreviousAssignment.of(written + " and B20");

        assertThat(previous.codes()).containsExactly("B20");
        assertThat(previous.unresolved()).containsExactly(written);
    }

    @Test
    void aRangeOfTheSameEncounter() {
        assertThat(PreviousAssignment.of("S06.890A-S06.893A").codes())
                .containsExactly("S06890A", "S06891A", "S06892A", "S06893A");
    }

    @ParameterizedTest
    @CsvSource({
        "mce v43.1.zip!list/ages.tsv, 43.1",
        "a/v42.1.zip!b/v43_ages.tsv, 43",
        "v42 folder/ages.tsv, ''",
        "v4.tsv, ''"
    })
    void theArchiveAroundAFileTellsTheGrouperVersion(String name, String version) {
        assertThat(Edition.grouperVersion(name)).isEqualTo(version);
    }

    @Test
    void mappingsOfTwoModelsAreTwoParts() throws IOException {
        assertThat(read("F2826T1N_FY25FY26.TXT", PublishedTables.HCC_FORMAT).parts)
                .containsExactly("CMS-HCC V28");
        assertThat(read("F2426T1N_FY25FY26.TXT", PublishedTables.HCC_FORMAT).parts)
                .containsExactly("CMS-HCC V24");
    }

    @Test
    void aMappingWithoutModelInItsNameIsRefused() {
        assertThatThrownBy(() -> read("mapping.txt", PublishedTables.HCC_FORMAT))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("keep CMS's name");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("brokenRows")
    void aWrongRowIsNamed(String name, String content, int line) {
        assertThatThrownBy(() -> read(name, content))
                .isInstanceOf(BadInput.class)
                .hasMessageStartingWith(folder.resolve(name) + ":" + line + ": ");
    }

    static Stream<Arguments> brokenRows() {
        return Stream.of(
                Arguments.of("poa", PublishedTables.POA_EXEMPT + "and so on\n", 4),
                Arguments.of("diagnoses", PublishedTables.MCE_DIAGNOSES.replace("20191001", "20191301"), 3),
                Arguments.of(
                        "procedures",
                        PublishedTables.MCE_PROCEDURES + "0016070\t20151001\t\t\n".repeat(600) + "and so on\n",
                        604),
                Arguments.of("ages", PublishedTables.MCE_AGES.replace("64", "old"), 3),
                Arguments.of("cc", PublishedTables.CC_LIST + "A00.9,Three,MCC\n", 4),
                Arguments.of(
                        "mapping",
                        PublishedTables.CCSR_MAPPING.replace("NA,\"ICD10CM\",\"End of", "NA,\"ICD10CM\",\"end of"),
                        4),
                Arguments.of("categories", PublishedTables.CCSR_CATEGORIES + "\"X\",1,\"\",\"\",\"\"\n", 4),
                Arguments.of("ccsr", PublishedTables.CCSR.replace("'A001'", "'?'"), 3),
                Arguments.of("hcc", PublishedTables.HCC_MAPPING.replace(",37,", ",a lot,"), 3),
                Arguments.of("hierarchies", PublishedTables.HCC_HIERARCHIES.replace("36,37", "36,none"), 2),
                Arguments.of("labels", PublishedTables.HCC_LABELS.replace("RXHCC30", "Other"), 3),
                Arguments.of("coefficients", PublishedTables.HCC_COEFFICIENTS.replace("1.5", "much"), 3),
                Arguments.of("F2826T1N", PublishedTables.HCC_FORMAT.repeat(600) + "and so on\n", 1201),
                Arguments.of("conversion", "Current code assignment,Effective,Previous\nA,\"", 2),
                Arguments.of("gem", PublishedTables.GEM.repeat(200) + "and so on\n", 601));
    }

    private Gathered read(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.writeString(file, content);
        Gathered all = new Gathered();
        CodeTableReaders.read(List.of(file), all, all);
        return all;
    }
}
