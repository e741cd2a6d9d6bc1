package medcode.codeset.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import medcode.codeset.CodePair;
import medcode.codeset.PairTerms;
import medcode.codeset.ReferenceRow;
import medcode.codeset.Validity;
import medcode.input.BadInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NcciFormatsTest {
    private static final LocalDate JULY_2024 = LocalDate.of(2024, 7, 1);

    @TempDir
    Path folder;

    @Test
    void procedureToProcedureEdits() throws IOException {
        Gathered all = read("ccipra-v302r0-f1.TXT", PublishedTables.PTP_EDITS);

        assertThat(all.editions).containsExactly("ncci-ptp-practitioner 2024q3");
        assertThat(all.pairs)
                .containsExactly(
                        pair("90001", "90002", true, LocalDate.of(1996, 1, 1), null, "Sequential procedure"),
                        pair(
                                "90001",
                                "9003T",
                                false,
                                LocalDate.of(2020, 1, 1),
                                LocalDate.of(2022, 12, 31),
                                "More extensive procedure"),
                        pair("90001", "9003T", false, JULY_2024, null, "More extensive procedure"),
                        new CodePair(
                                "J9001",
                                "90001",
                                new PairTerms(
                                        false,
                                        new Validity(LocalDate.of(2024, 4, 1), LocalDate.of(2024, 4, 1)),
                                        PairTerms.Modifier.NOT_APPLICABLE,
                                        "More extensive procedure")));
        assertThat(all.pairs.get(3).inForce(LocalDate.of(2024, 4, 1))).isFalse();
    }

    private static CodePair pair(
            String column1, String column2, boolean before1996, LocalDate from, LocalDate to, String rationale) {
        Validity validity = new Validity(from, to == null ? LocalDate.MAX : to);
        PairTerms.Modifier modifier =
                rationale.startsWith("Sequential") ? PairTerms.Modifier.NOT_ALLOWED : PairTerms.Modifier.ALLOWED;
        return new CodePair(column1, column2, new PairTerms(before1996, validity, modifier, rationale));
    }

    @Test
    void aWorksheetOfTheSameEditsSavedWithCommas() throws IOException {
        Gathered tabs = read("practitioner 2024q3", PublishedTables.PTP_EDITS);
        Gathered commas = read("practitioner 2024Q3.csv", PublishedTables.PTP_EDITS.replace('\t', ','));

        assertThat(commas.pairs).isEqualTo(tabs.pairs).hasSize(4);
        assertThat(commas.editions).isEqualTo(tabs.editions);
    }

    @Test
    void editsWithoutEffectiveDatesHaveNoBeginning() throws IOException {
        Gathered all = read("ncci_ptp_outpatient_hospital_2024Q3.csv", """
                column1,column2,deletion_date,modifier,rationale
                90001,90002,*,1,Sequential procedure
                90001,90003,20231231,9,Sequential procedure
                """);

        assertThat(all.editions).containsExactly("ncci-ptp-hospital 2024q3");
        assertThat(all.pairs)
                .extracting(pair -> pair.terms().validity())
                .containsExactly(Validity.ALWAYS, new Validity(LocalDate.MIN, LocalDate.of(2023, 12, 31)));
    }

    @Test
    void whoseEditsTheyAreMayBeUnknown() throws IOException {
        assertThat(read("f1.txt", PublishedTables.PTP_EDITS).editions)
                .containsExactly("ncci-ptp-practitioner? ", "ncci-ptp-hospital? ");
        assertThat(read("mue.csv", PublishedTables.UNIT_EDITS.replace("Practitioner Services ", "")).editions)
                .containsExactly("ncci-mue-practitioner? ", "ncci-mue-hospital? ", "ncci-mue-dme? ");
        String title = "Column1/Column2 Edits, Hospital Outpatient, effective July 1, 2024";
        assertThat(read("f1.txt", PublishedTables.PTP_EDITS.replace("Column1/Column2 Edits", title)).editions)
                .containsExactly("ncci-ptp-hospital 2024q3");
    }

    @Test
    void medicallyUnlikelyEdits() throws IOException {
        Gathered all = read("MCR_MUE_PractitionerServices_Eff_07-01-2024.csv", PublishedTables.UNIT_EDITS);

        assertThat(all.editions).containsExactly("ncci-mue-practitioner 2024q3");
        assertThat(all.references)
                .containsExactly(
                        unit("90001", "1", "2", "Code Descriptor / Instruction, written out"),
                        unit("90002", "12", "3", "Clinical: Data"),
                        unit("J9001", "0", "1", "CMS Policy"));
    }

    private static ReferenceRow unit(String code, String units, String indicator, String rationale) {
        return new ReferenceRow(code, "mue", Validity.ALWAYS, List.of(units, indicator, rationale));
    }

    @ParameterizedTest
    @CsvSource({
        "Outpatient Hospital Services, ncci-mue-hospital",
        "DME Supplier Services, ncci-mue-dme",
        "Practitioner Services, ncci-mue-practitioner"
    })
    void unlikelyUnitsOfThreeKindsOfProviders(String services, String table) throws IOException {
        String file = PublishedTables.UNIT_EDITS.replace("Practitioner Services", services);

        assertThat(read("a 2024q3.csv", file).editions).containsExactly(table + " 2024q3");
        assertThat(read("b.csv", """
                hcpcs_code,mue_units,mue_mai,mue_rationale,mue_service
                90001,1,2,CMS Policy,%s
                """.formatted(services)).editions).containsExactly(table + " ");
    }

    @Test
    void addOnEdits() throws IOException {
        Gathered all = read("AOC_V2024Q3-MCR.txt", PublishedTables.ADD_ON_EDITS);

        Validity since2013 = new Validity(LocalDate.of(2013, 1, 1), LocalDate.MAX);
        Validity until2022 = new Validity(LocalDate.of(2013, 1, 1), LocalDate.of(2022, 12, 31));
        assertThat(all.editions).containsExactly("ncci-add-on 2024q3");
        assertThat(all.references)
                .containsExactly(
                        new ReferenceRow("90012", "add-on-to", since2013, List.of("90001", "1")),
                        new ReferenceRow("90001", "has-add-on", since2013, List.of("90012", "1")),
                        new ReferenceRow("90012", "add-on-to", until2022, List.of("90002", "1")),
                        new ReferenceRow("90002", "has-add-on", until2022, List.of("90012", "1")),
                        new ReferenceRow(
                                "90013",
                                "add-on-to",
                                new Validity(LocalDate.of(2020, 1, 1), LocalDate.MAX),
                                List.of("CCCCC", "2")));
    }

    @Test
    void addOnEditsInThreeColumns() throws IOException {
        Gathered all = read("ncci_add_on_2024Q3.csv", "primary_code,add_on_code,aoc_edit_type\n90001,90012,3\n");

        assertThat(all.references)
                .containsExactly(
                        new ReferenceRow("90012", "add-on-to", Validity.ALWAYS, List.of("90001", "3")),
                        new ReferenceRow("90001", "has-add-on", Validity.ALWAYS, List.of("90012", "3")));
    }

    @ParameterizedTest
    @CsvSource({
        "ncci_ptp_2024Q3.csv, 2024q3",
        "medicare-ncci-2026q1-practitioner-ptp-edits-ccipra-v320r0-f1.zip, 2026q1",
        "ccioph-v303r1-f4.TXT, 2024q4",
        "ccipra-v320r0-f1.TXT, 2026q1",
        "MCR_MUE_DMESupplierServices_Eff_10-01-2025.csv, 2025q4",
        "AOC_V2025Q4_01-MCR.txt, 2025q4",
        "'effective April 1, 2025', 2025q2",
        "f1.txt, ''"
    })
    void quarterOfAName(String name, String edition) {
        assertThat(NcciName.edition(name)).isEqualTo(edition);
    }

    @Test
    void aWrongRowIsNamedWithItsLine() {
        assertRefused(
                "ccipra.txt", PublishedTables.PTP_EDITS.replace("20221231", "20221331"), ":8: not a row of NCCI proc");
        assertRefused(
                "ccipra.txt", PublishedTables.PTP_EDITS.replace("9003T", "9003"), ":8: not a row of NCCI procedure");
        assertRefused(
                "ccipra.txt", PublishedTables.PTP_EDITS.replace("\t9\t", "\t7\t"), ":10: not a row of NCCI procedure");
        assertRefused(
                "m.csv", PublishedTables.UNIT_EDITS.replace("12,3 D", "12,4 D"), ":8: not a row of NCCI medically");
        assertRefused(
                "m.csv", PublishedTables.UNIT_EDITS.replace("0,1 L", "1e3,1 L"), ":9: not a row of NCCI medically");
        assertRefused(
                "a.txt", PublishedTables.ADD_ON_EDITS.replace("2020001", "2020367"), ":5: not a row of NCCI add-on");
        assertRefused("a.txt", PublishedTables.ADD_ON_EDITS.replace("CCCCC", "CCCC"), ":5: not a row of NCCI add-on");
    }

    private void assertRefused(String name, String content, String message) {
        assertThatThrownBy(() -> read(name, content))
                .isInstanceOf(BadInput.class)
                .hasMessageStartingWith(folder.resolve(name) + message);
    }

    private Gathered read(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.writeString(file, content);
        Gathered all = new Gathered();
        CodeTableReaders.read(List.of(file), all, all);
        return all;
    }
}
