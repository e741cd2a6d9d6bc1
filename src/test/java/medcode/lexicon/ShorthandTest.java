package medcode.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShorthandTest {

    @ParameterizedTest
    @CsvSource({
        "w, with",
        "W/O, without",
        "r, right|r",
        "hx, history|presence|status|",
        "ckd, chronic kidney disease",
        "sad, SAD|seasonal affective disorder",
        "AF, atrial fibrillation|atrial flutter|afebrile",
        "cf, cystic fibrosis|counting fingers",
        "knee, ''"
    })
    void sensesComeLikeliestFirst(String typed, String senses) {
        assertThat(String.join("|", Lexicon.bundled().shorthand().senses(typed)))
                .isEqualTo(senses);
    }
}
