package medcode.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import medcode.tabular.SmallTables;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code lookup} prints where reference tables are loaded beside the starter set. */
class ReferenceLookupTest {
    @TempDir
    static Path temp;

    @BeforeAll
    static void load() throws IOException {
        List<String> words = new ArrayList<>(List.of("load"));
        for (Path path : SmallTables.write(Files.createDirectory(temp.resolve("published")))) {
            words.add(path.toString());
        }
        assertThat(run(words.toArray(String[]::new)).exit()).isZero();
    }

    @Test
    void eachTableIsNamedWithItsReleaseAndSaysWhatItSays() {
        assertThat(run("lookup", "E11.22", "--as-of", "2026-05-04").out()).contains("""
                  Reference tables
                    MCE diagnoses 43.1
                      adult: ages 15 to 124; unacceptable as principal diagnosis; valid from
                        2015-10-01
                    MS-DRG CC/MCC list 43.1
                      CC, complication or comorbidity
                    POA-exempt list 2026
                      exempt from POA reporting
                    CCSR 2026-1
                      ZZZ001 Sweet (default, inpatient and outpatient)
                      ZZZ002 Kidneys
                    CMS-HCC 2026
                      CMS-HCC V28: 37 Sweet trouble; 0.5 (community, non-dual, aged); outranks
                        38, 39
                      RxHCC V08: 30; 1.5 or 2.5 (community, not low income, aged)
                      older models: 18 in CMS-HCC V24
                      coefficients of all segments: --format jsonl
                    ICD-10-CM conversion table 2026
                      new on 2018-10-01; before: E11.20 and N18.9
                    GEMs 2018
                      ICD-9-CM 250.40, approximate
                """);
    }

    @Test
    void aTableThatIsLoadedForOtherDatesOnlyIsNamed() {
        assertThat(run("lookup", "E11.22", "--as-of", "2025-11-05").out()).contains("""
                    MS-DRG CC/MCC list 43.1, in force 2026-04-01 to 2026-09-30
                      not looked up for 2025-11-05
                """);
    }

    @Test
    void aCodeOfTheTablesThatIsInNoReleaseStillSaysWhatBecameOfIt() {
        CommandRun run = run("lookup", "E11.20", "--as-of", "2026-05-04");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).contains("E11.20  is no code of ICD-10-CM", """
                  Reference tables
                    ICD-10-CM conversion table 2026
                      from 2018-10-01: E11.22
                """);
        assertThat(run("lookup", "E11.20", "--as-of", "2026-05-04", "--format", "jsonl")
                        .out())
                .contains("\"relation\":\"next\",\"date\":\"2018-10-01\",\"codes\":[\"E11.22\"],\"replaced\":null}");
    }

    @Test
    void whatNoTableHoldsIsNotNamed() {
        assertThat(run("lookup", "E11.2A1", "--as-of", "2026-05-04").out()).doesNotContain("Reference tables");
        assertThat(run("lookup", "E11", "--as-of", "2026-05-04").out()).doesNotContain("Reference tables");
    }

    @Test
    void recordsHaveTypedFields() {
        String line = run("lookup", "E11.22", "--as-of", "2026-05-04", "--format", "jsonl")
                .out();

        assertThat(line)
                .contains(
                        "{\"table\":\"mce-diagnoses\",\"release\":\"mce-diagnoses-43.1\",\"inForce\":true,\"valid\":true,"
                                + "\"from\":\"2015-10-01\",\"to\":null,\"flags\":[\"adult\",\"unacceptable\"],"
                                + "\"ages\":{\"adult\":[15,124]}}")
                .contains("\"inForce\":true,\"severity\":\"CC\"}")
                .contains("\"inForce\":true,\"exempt\":true}")
                .contains("\"category\":\"ZZZ001\",\"title\":\"Sweet\",\"defaultFor\":[\"inpatient\",\"outpatient\"]}")
                .contains(
                        "\"model\":\"CMS-HCC V28\",\"category\":\"37\",\"label\":\"Sweet trouble\",\"coefficient\":0.5,"
                                + "\"coefficients\":[{\"segment\":\"CFA\",\"value\":0.25},{\"segment\":\"CNA\",\"value\":0.5}],"
                                + "\"outranks\":[\"38\",\"39\"]}")
                .contains("\"relation\":\"previous\",\"date\":\"2018-10-01\",\"codes\":[\"E11.20\",\"N18.9\"],"
                        + "\"written\":\"E11.20 and N18.9\"}")
                .contains(
                        "\"icd9\":\"250.40\",\"approximate\":true,\"combination\":false,\"scenario\":0,\"choice\":0}");
    }

    private static CommandRun run(String... words) {
        return CommandRun.of(temp.resolve("home"), List.of(words));
    }
}
