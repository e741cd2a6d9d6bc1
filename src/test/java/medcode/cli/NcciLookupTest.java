package medcode.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code lookup} says of NCCI, on tables of our own, with codes that no code set here has a title for. */
class NcciLookupTest {
    @TempDir
    private static Path folder;

    @BeforeAll
    static void load() throws IOException {
        Path published = Files.createDirectory(folder.resolve("published"));
        StringBuilder pairs = new StringBuilder("Column 1\tColumn 2\t*=in existence prior to 1996\tEffective Date\t"
                + "Deletion Date *=no data\tModifier\tPTP Edit Rationale\n");
        pairs.append("90001\t90002\t*\t19960101\t20211231\t0\tSequential procedure\n");
        pairs.append("90001\t90002\t\t20220101\t*\t1\tMore extensive procedure\n");
        for (int code = 3; code < 10; code++) {
            pairs.append("90001\t9000").append(code).append("\t\t20220101\t*\t0\tSequential procedure\n");
        }
        pairs.append("J9001\t90001\t\t20240701\t20240701\t9\tSequential procedure\n");
        Files.writeString(published.resolve("ccipra-v302r0-f1.txt"), pairs);
        Files.writeString(published.resolve("MCR_MUE_PractitionerServices_Eff_07-01-2024.csv"), """
                HCPCS/CPT Code,Practitioner Services MUE Values,MUE Adjudication Indicator,MUE Rationale
                90001,1,1 Line Edit,CMS Policy
                90002,2,2 Date of Service Edit: Policy,Nature of Service
                90003,3,3 Date of Service Edit: Clinical,Clinical: Data
                E1122,4,3 Date of Service Edit: Clinical,Clinical: Data
                """);
        Files.writeString(published.resolve("ncci_add_on_2024q3.csv"), """
                primary_code,add_on_code,aoc_edit_type
                90001,90012,1
                90002,90012,1
                CCCCC,90013,2
                90001,90014,3
                """);
        CommandRun run = run("load", List.of(published.toString()));
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("  10 pairs of 10 codes\n");
    }

    @Test
    void aCodeWithoutTitle() {
        CommandRun run = run("lookup", List.of("90001", "--code-set", "cpt"));

        assertThat(run.exit()).isZero();
        assertThat(run.out()).startsWith("""
                90001  no title: CPT is not loaded

                  Units that may be reported
                    NCCI MUE practitioner 2024q3  1; line edit (MAI 1); CMS Policy

                  Primary code  NCCI add-on codes 2024q3, in force until 2024-09-30
                    type 1: paid only with one of the listed primary codes
                      has the add-on codes 90012
                    type 3: some primary codes are listed, the contractor may define more
                      has the add-on codes 90014

                  Pairs  NCCI PTP practitioner 2024q3, in force until 2024-09-30
                    column 1 of 8 pairs
                      90002  modifier allowed; More extensive procedure
                      90003  no modifier allowed; Sequential procedure
                      90004  no modifier allowed; Sequential procedure
                      90005  no modifier allowed; Sequential procedure
                      90006  no modifier allowed; Sequential procedure
                      … and 3 more (--pairs shows all)
                """);
    }

    @Test
    void everyPair() {
        assertThat(run("lookup", List.of("90001", "--pairs")).out())
                .contains("      90009  no modifier allowed; Sequential procedure\n")
                .doesNotContain("more (--pairs");
        assertThat(run("lookup", List.of("90009", "--pairs", "--format", "jsonl"))
                        .out())
                .isEqualTo("""
                        {"type":"ncci","code":"90009","mue":[],"addOnTo":[],"addOns":[],"pairs":[\
                        {"release":"ncci-ptp-practitioner-2024q3","asColumn1":0,"asColumn2":1,"edits":[\
                        {"column1":"90001","column2":"90009","modifier":"0","meaning":"no modifier allowed",\
                        "rationale":"Sequential procedure","before1996":false,"from":"2022-01-01","to":null}]}]}
                        """);
    }

    @Test
    void addOnCodes() {
        assertThat(run("lookup", List.of("90012")).out()).contains("""
                  Add-on code  NCCI add-on codes 2024q3, in force until 2024-09-30
                    type 1: paid only with one of the listed primary codes
                      add-on to 90001, 90002
                """);
        assertThat(run("lookup", List.of("90013")).out()).contains("""
                  Add-on code  NCCI add-on codes 2024q3, in force until 2024-09-30
                    type 2: the contractor defines the primary codes
                """);
    }

    @Test
    void twoCodesTogether() {
        CommandRun run = run("lookup", List.of("90002", "90001"));

        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .contains("    column 1 of 8 pairs\n")
                .doesNotContain("90004")
                .contains("""
                90002 with 90001

                  NCCI PTP practitioner 2024q3, in force until 2024-09-30
                    90001 is column 1 and is paid, 90002 is column 2; not in force
                      no modifier allowed (0); Sequential procedure; from 1996-01-01 until
                        2021-12-31, in existence before 1996
                    90001 is column 1 and is paid, 90002 is column 2; in force
                      modifier allowed (1); More extensive procedure; from 2022-01-01 until
                        deleted
                """);
        assertThat(run("lookup", List.of("90003", "90002")).out()).contains("""
                90003 with 90002

                  NCCI PTP practitioner 2024q3, in force until 2024-09-30
                    no edit
                """);
        assertThat(run("lookup", List.of("90003", "90001", "--format", "jsonl")).out())
                .endsWith("""
                        {"type":"ncci-pair","codes":["90003","90001"],"tables":[\
                        {"release":"ncci-ptp-practitioner-2024q3","edits":[\
                        {"column1":"90001","column2":"90003","modifier":"0","meaning":"no modifier allowed",\
                        "rationale":"Sequential procedure","before1996":false,"from":"2022-01-01","to":null,\
                        "inForce":true}]}]}
                        """);
    }

    @Test
    void aPairTakenBackCountsNowhere() {
        assertThat(run("lookup", List.of("90001")).out()).doesNotContain("column 2 of");
        assertThat(run("lookup", List.of("J9001")).exit()).isEqualTo(1);
    }

    @Test
    void aDiagnosisSpelledLikeACodeOfHcpcs() {
        CommandRun run = run("lookup", List.of("e1122"));

        assertThat(run.out()).startsWith("E11.22  ").contains("\nE1122  no title: HCPCS Level II is not loaded\n");
        assertThat(run("lookup", List.of("E11.22")).out()).doesNotContain("NCCI");
        assertThat(run("lookup", List.of("e1122", "--code-set", "icd10cm")).out())
                .doesNotContain("NCCI");
    }

    @Test
    void whatNothingNamesIsUnknown() {
        CommandRun run = run("lookup", List.of("99999"));

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).startsWith("99999  is no code of ").doesNotContain("NCCI");
    }

    private static CommandRun run(String command, List<String> words) {
        List<String> all = new ArrayList<>(List.of(command));
        all.addAll(words);
        return CommandRun.of(folder.resolve("home"), all);
    }
}
