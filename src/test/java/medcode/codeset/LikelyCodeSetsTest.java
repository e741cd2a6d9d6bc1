package medcode.codeset;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikelyCodeSetsTest {

    @ParameterizedTest
    @CsvSource({
        "99213,CPT",
        "0001F,CPT",
        "0042t,CPT",
        "1234,CPT",
        "J1885,ICD10CM HCPCS",
        "J18O5,ICD10CM HCPCS",
        "E11.22,ICD10CM",
        "E1122X,ICD10CM",
        "S72001A,ICD10CM ICD10PCS",
        "B016070,ICD10CM ICD10PCS",
        "0DTJ4ZZ,ICD10PCS",
        "BW03ZZZ,ICD10PCS",
        "0DT,ICD10PCS",
        "LT,HCPCS CPT",
        "1P,HCPCS CPT",
        "25,CPT PLACE_OF_SERVICE",
        "' 11 ',CPT PLACE_OF_SERVICE",
        "'',ICD10CM",
        "?,ICD10CM",
        "diabetes mellitus,ICD10CM"
    })
    void whatACodeLooksLike(String written, String codeSets) {
        assertThat(LikelyCodeSets.of(written)).extracting(CodeSet::name).containsExactly(codeSets.split(" "));
    }
}
