package medcode.tabular;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import medcode.codeset.Code;
import medcode.codeset.CodeSet;
import medcode.index.OpenRelease;
import medcode.index.Store;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is offered for codes that do not exist, from the starter set. */
class NearCodesTest {
    @TempDir
    private static Path home;

    private static Store store;

    @BeforeAll
    static void open() {
        store = Store.at(home);
    }

    @ParameterizedTest
    @CsvSource({
        "EIl.9, E11.9, look-alike characters",
        "I1O, I10, look-alike character",
        "E1l.22, E11.22, look-alike character",
        "E11.2X, E11.22, below E11.2",
        "E11.91, E11.9, takes no further characters",
        "I10.0, I10, takes no further characters",
        "E11.222, E11.22, takes no further characters",
        "N18.7, N18.6, below N18",
    })
    void firstReasonThatOffersTheCode(String written, String code, String why) throws IOException {
        try (OpenRelease release = store.open(store.newest(CodeSet.ICD10CM).orElseThrow())) {
            assertThat(NearCodes.of(Code.icd10cm(written), release, store.history()))
                    .anySatisfy(near -> {
                        assertThat(near.code()).hasToString(code);
                        assertThat(near.why()).isEqualTo(why);
                    });
        }
    }

    @ParameterizedTest
    @CsvSource({
        "S52.501XX, 7th character missing",
        "S52.501Z, no such 7th character",
        "S52501AX, takes no further characters"
    })
    void seventhCharacters(String written, String why) throws IOException {
        try (OpenRelease release = store.open(store.newest(CodeSet.ICD10CM).orElseThrow())) {
            assertThat(NearCodes.of(Code.icd10cm(written), release, store.history()))
                    .extracting(NearCode::why)
                    .contains(why);
        }
    }
}
