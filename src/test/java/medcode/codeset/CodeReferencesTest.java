package medcode.codeset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class CodeReferencesTest {

    @ParameterizedTest
    @CsvFileSource(resources = "references.tsv", delimiter = '\t', numLinesToSkip = 1, quoteCharacter = '`')
    void findsTheCodesThatANoteNames(String note, String references) {
        assertThat(CodeReferences.in(note).stream()
                        .map(CodeReferencesTest::shown)
                        .collect(Collectors.joining(" ")))
                .isEqualTo(references == null ? "" : references);
    }

    private static String shown(CodeReference reference) {
        String ending = reference.ending().toString();
        return reference.first()
                + (reference.last().equals(reference.first()) ? "" : ".." + reference.last())
                + (ending.isEmpty() ? "" : "[" + ending + "]");
    }

    @ParameterizedTest
    @CsvSource({
        "T36-T50 with fifth or sixth character 5, T36.0X5A, true",
        "T36-T50 with fifth or sixth character 5, T36.95XA, true",
        "T36-T50 with fifth or sixth character 1-4, T38.815A, false",
        "I69. with final characters -23, I69.323, true",
        "I69. with final characters -23, I69.320, false",
        "E08-E13 with .42, E11.42, true",
        "E08-E13 with .42, E11.642, false",
        "M51.- with fifth character 4, M51.24, true",
        "S42.- with 7th character B or C, S42.001C, true",
        "S42.- with 7th character B or C, S42.001D, false",
    })
    void endingsDecide(String note, String code, boolean covered) {
        CodeReference reference = CodeReferences.in("see (" + note + ")").get(0);

        assertThat(reference.ending().matches(Code.icd10cm(code).compact())).isEqualTo(covered);
    }

    @Test
    void endingsAreWrittenAndReadBack() {
        CodeEnding ending = CodeReferences.in("(F10-F19 with .17, .27)").get(0).ending();

        assertThat(CodeEnding.of(ending.toString())).isEqualTo(ending);
        assertThat(CodeEnding.of("")).isEqualTo(CodeEnding.ANY);
    }
}
