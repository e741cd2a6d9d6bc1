package medcode.edit.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodeRangesTest {

    @ParameterizedTest(name = "{0} holds {1}: {2}")
    @CsvSource({
        "99202-99205, 99202, true",
        "99202-99205, 99205, true",
        "99202-99205, 99206, false",
        "99202-99205, 99201, false",
        "99202-99205, 9920, false",
        "O00-O9A, O9A119, true",
        "O00-O9A, O80, true",
        "O00-O9A, P00, false",
        "N18.30-N18.6, N184, true",
        "N18.30-N18.6, N189, false",
        "N18.30-N18.6, N1829, false",
        "Z68.5, Z6854, true",
        "Z68.5, Z6841, false",
        "Z12.31, Z12, false",
        "G0008-G0010, G0009, true",
        "I10, I10, true",
        "I10, I110, false",
    })
    void one(String range, String code, boolean holds) {
        assertThat(CodeRanges.of(List.of(range)).hold(code)).isEqualTo(holds);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "N40, true",
        "N401, true",
        "N53, true",
        "N49, true",
        "N54, false",
        "C60, true",
        "C64, false",
        "99213, true"
    })
    void several(String code, boolean holds) {
        CodeRanges ranges = CodeRanges.of(List.of("N40-N53", "N40", "N41.1", "C60-C63", "99202-99499"));

        assertThat(ranges.hold(code)).isEqualTo(holds);
    }
}
