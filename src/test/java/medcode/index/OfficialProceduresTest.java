package medcode.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import medcode.SharedData;
import medcode.codeset.AxisDefinition;
import medcode.codeset.Code;
import medcode.codeset.CodeSet;
import medcode.codeset.ProcedureChoice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The official ICD-10-PCS of FY2026 with the Index of FY2021, the only one at hand. */
class OfficialProceduresTest {

    @Test
    void theIndexOf2021LeadsOnlyToWhatIsThereIn2026(@TempDir Path home) throws IOException {
        List<Path> files = List.of(
                SharedData.official("icd10pcs/icd10pcs-2026-order.zip"),
                SharedData.official("icd10pcs/icd10pcs-2026-tables.zip"),
                SharedData.official("icd10pcs/icd10pcs-2021-index.zip"));
        Store store = Store.at(home);
        LoadReport report = store.load(LoadRequest.of(files, "test"), LoadProgress.SILENT);

        assertThat(report.deadPaths()).singleElement().satisfies(dead -> {
            assertThat(dead.index().id()).isEqualTo("icd10pcs-2021");
            assertThat(dead.count()).isEqualTo(306);
        });
        try (OpenRelease release = store.open(store.newest(CodeSet.ICD10PCS).orElseThrow())) {
            ProcedureChoice knee = release.procedures().beginning("0SRD0J9");
            assertThat(release.procedures().definition(knee.rows().get(0), 3).map(AxisDefinition::includes))
                    .contains(List.of("Total hip replacement, bone graft, free skin graft"));
            assertThat(release.indexPaths(Code.of(CodeSet.ICD10PCS, "0SG6"))).isEmpty();
            assertThat(release.indexPaths(Code.of(CodeSet.ICD10PCS, "0SRD"))).isNotEmpty();
        }
    }
}
