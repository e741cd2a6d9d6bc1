package medcode.index;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingsTest {

    @ParameterizedTest
    @CsvSource({
        "diabetes, diabetes, 0",
        "diabetis, diabetes, 1",
        "diabtes, diabetes, 1",
        "diabeets, diabetes, 1",
        "diabbettes, diabetes, 2",
        "asthma, diabetes, 3",
        "flu, influenza, 3",
    })
    void lettersApart(String one, String other, int distance) {
        assertThat(Spellings.distance(one, other, 2)).isEqualTo(distance);
        assertThat(Spellings.distance(other, one, 2)).isEqualTo(distance);
    }
}
