package medcode.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StemsTest {
    private final Stems stems = Lexicon.bundled().stems();

    @ParameterizedTest
    @CsvSource({
        "ulcer w/o perforation, ulcer without perforation",
        "gout w/o tophus w/ renal stones, gout without tophus with renal stones",
        "cough w/o COPD, cough without chronic obstructive pulmonary disease"
    })
    void shorthandForWhatIsNotThereIsReadAsItsWords(String typed, String meant) {
        assertThat(stems.ofPhrase(typed)).isEqualTo(stems.of(meant));
    }

    @Test
    void everyWordThatIsReplacedByNoneStandsAmongOthers() {
        assertThat(stems.synonyms())
                .allSatisfy((from, to) -> assertThat(to.isEmpty() && from.indexOf(' ') < 0)
                        .as(from)
                        .isFalse());
    }
}
