package medcode.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Set;
import java.util.stream.Collectors;
import medcode.claim.Claim;
import medcode.edit.rule.Edits;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The edits by the official tables: NCCI of 2024's third quarter, assumed for later days, the Medicare Code Editor, the POA list. */
class OfficialTablesTest {
    private static ClaimValidation validation;

    @BeforeAll
    static void load() {
        validation =
                new ClaimValidation(Edits.set(), new TablesInForce(OfficialTables.all(), PublishedTables.of2026()));
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "PX201|29881 29877",
                "PX201|45385 45378",
                "PX201|80053 80048",
                "PX202|11102 17000",
                "PX202|45385 45380",
                "PX202|20610 99213",
                "PX204|44970:2",
                "PX204|27447:2",
                "PX205|99292",
                "PX205|90472",
                "PX402|99213 20610"
            })
    void procedures(String edit, String codes) throws IOException {
        assertThat(found(CaseClaims.ofProcedures(codes))).contains(edit);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "PX201|45385",
                "PX202|20610 99213-25",
                "PX204|44970:1",
                "PX205|99291 99292",
                "PX205|90471 90472 90686"
            })
    void proceduresThatGoTogether(String edit, String codes) throws IOException {
        assertThat(found(CaseClaims.ofProcedures(codes))).doesNotContain(edit);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "DX304|Z86.73 I10:Y",
                "DX304|Z79.84 E11.65:Y",
                "DX304|Z37.0",
                "DX305|Z51.89",
                "DX306|I10:Y",
                "DX407|G81.00:Y",
                "DX901|J18.9",
                "DX903|J18.9:Y Z79.4:Y",
                "DX905|J18.9:N"
            })
    void stays(String edit, String diagnoses) throws IOException {
        assertThat(found(CaseClaims.ofStay(diagnoses))).contains(edit);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "DX304|E11.65:Y Z79.84",
                "DX304|Z51.89 I69.351:Y",
                "DX305|Z51.89 I69.351:Y",
                "DX306|I16.1:Y",
                "DX407|G81.01:Y",
                "DX901|J18.9:Y Z79.4",
                "DX903|J18.9:Y Z79.4",
                "DX905|J18.9:Y"
            })
    void staysWithoutFinding(String edit, String diagnoses) throws IOException {
        assertThat(found(CaseClaims.ofStay(diagnoses))).doesNotContain(edit);
    }

    private static Set<String> found(Claim claim) {
        return validation.judge(claim).findings().stream()
                .filter(finding ->
                        finding.severity() != Severity.INFO || finding.edit().equals("DX306"))
                .map(Finding::edit)
                .collect(Collectors.toSet());
    }
}
