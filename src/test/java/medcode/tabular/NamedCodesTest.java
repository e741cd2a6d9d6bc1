package medcode.tabular;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import medcode.codeset.CodeEntry;
import medcode.codeset.CodeReferences;
import medcode.codeset.CodeSet;
import medcode.codeset.InstructionalNote;
import medcode.index.OpenRelease;
import medcode.index.Store;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The codes of the starter set that notes name. */
class NamedCodesTest {

    @TempDir
    static Path home;

    private static OpenRelease release;

    @BeforeAll
    static void open() throws IOException {
        Store store = Store.at(home);
        release = store.open(store.newest(CodeSet.ICD10CM).orElseThrow());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            insulin (Z79.4)                                             | Z79.4
            type 1 diabetes mellitus (E10.-)                            | E10
            stage of chronic kidney disease (N18.1-N18.6)               | N18.1 N18.2 N18.3 N18.4 N18.5 N18.6
            diabetes mellitus (E08-E13)                                 | E08 E09 E10 E11 E13
            gout (M1A-M10)                                              | M1A M10
            diabetic chronic kidney disease (E10.22, E11.22)            | E10.22 E11.22
            both of them (I10, I10)                                     | I10
            nothing that is named                                       | ''
            """)
    void theTopmostOnesInTabularOrder(String text, String codes) {
        InstructionalNote note =
                new InstructionalNote(InstructionalNote.Kind.USE_ADDITIONAL_CODE, "", text, CodeReferences.in(text));
        assertThat(text(NamedCodes.of(note, release))).isEqualTo(codes);
    }

    @Test
    void theCategoriesOfASection() {
        assertThat(text(NamedCodes.categories("E08", "E13", release))).isEqualTo("E08 E09 E10 E11 E13");
    }

    private static String text(List<CodeEntry> entries) {
        return entries.stream().map(entry -> entry.code().toString()).collect(Collectors.joining(" "));
    }
}
