package medcode.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import medcode.codeset.Code;
import medcode.codeset.CodeRow;
import medcode.codeset.CodeSet;
import medcode.codeset.Validity;
import medcode.lexicon.Lexicon;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServiceWordingsTest {

    private static CodeRow row(CodeSet codeSet, String code, String title, Validity validity) {
        return new CodeRow(new Code(codeSet, code), 1, true, "", title, validity);
    }

    private static List<String> wordings(List<CodeRow> rows) {
        EntryTerms published = EntryTerms.of(rows, Map.of(), List.of(), List.of());
        return new ServiceWordings(Lexicon.bundled(), rows)
                .of(published).terms().stream().map(EntryTerm::required).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "HCPCS|J0001|Injection, inventocillin sodium, per 250 mg|inventocillin sodium; inventocillin",
                "HCPCS|J0002|Injection, iv, inventomab-abcd, biosimilar, (madeupra), 1 mg|inventomab-abcd; madeupra",
                "HCPCS|J0003|Injection, calcium gluconate, per 10 ml|calcium gluconate",
                "HCPCS|E0001|Glider, folding, adjustable or fixed height|Glider; folding Glider; Glider folding",
                "HCPCS|A0001|Swab, each|Swab",
                "HCPCS|A0002|Sterile swab per box of 100|Sterile swab",
                "HCPCS|A0003|Blue swab or green swab, 10 ml|Blue swab",
                "HCPCS|G0001|Sleep screening; first visit, with report|Sleep screening",
                "CPT|00001|Gazing into the spleen, rigid; with biopsy"
                        + "|Gazing into the spleen; rigid Gazing into the spleen; Gazing into the spleen rigid",
                "ICD10PCS|0ZZ40ZZ|Resection of Toe, Percutaneous Approach|Resection of Toe; Toe Resection",
                "ICD10PCS|BZZ0ZZZ|Computerized Tomography (CT Scan) of Toe using Dye"
                        + "|Computerized Tomography of Toe; Toe Computerized Tomography; CT Scan of Toe; Toe CT Scan",
                "ICD10PCS|0ZZ50ZZ|Occlusion of Toe Artery, Open Approach|''",
                "ICD10PCS|0ZZ|Toes, Resection|''"
            })
    void asNotesWordTitles(CodeSet codeSet, String code, String title, String expected) {
        assertThat(String.join("; ", wordings(List.of(row(codeSet, code, title, Validity.ALWAYS)))))
                .isEqualTo(expected);
    }

    @Test
    void modifiersAndEndedCodesAreNoServices() {
        Validity ended = new Validity(LocalDate.of(2001, 1, 1), LocalDate.of(2023, 12, 31));
        Validity added = new Validity(LocalDate.of(2025, 10, 1), LocalDate.MAX);
        List<CodeRow> rows = List.of(
                row(CodeSet.HCPCS, "ZA", "Invented side", Validity.ALWAYS),
                row(CodeSet.HCPCS, "J0001", "Injection, inventocillin, 1 mg", ended),
                row(CodeSet.HCPCS, "J0002", "Injection, inventomab, 1 mg", added));
        assertThat(wordings(rows)).containsExactly("inventomab");
    }

    @ParameterizedTest
    @CsvSource({"''", "','", "'(('", "'Injection,'", "'), , ('", "' '", "'Swab (AB'"})
    void brokenTitles(String title) {
        assertThat(wordings(List.of(row(CodeSet.HCPCS, "J0001", title, Validity.ALWAYS))))
                .allSatisfy(wording -> assertThat(wording).isNotBlank());
    }
}
