package medcode.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class WordsTest {
    private final Lexicon lexicon = Lexicon.bundled();

    @ParameterizedTest
    @CsvFileSource(resources = "/lexicon/words.tsv", delimiter = '\t', numLinesToSkip = 1, quoteCharacter = '\0')
    void textsBecomeWordsWithOffsets(String text, String expected) {
        StringBuilder words = new StringBuilder();
        for (Word word : lexicon.words(text)) {
            words.append(words.isEmpty() ? "" : " ").append(word.normal());
            if (!word.stem().equals(word.normal())) {
                words.append('=').append(word.stem());
            }
            words.append('@').append(word.start()).append('-').append(word.end());
        }
        assertThat(words.toString()).isEqualTo(expected);
    }

    @Test
    void offsetsOfAPartAreIntoTheWhole() {
        assertThat(lexicon.words("no fever", 3, 8))
                .extracting(Word::normal, Word::stem, Word::start, Word::end)
                .containsExactly(tuple("fever", "fever", 3, 8));
    }

    @Test
    void anyTextHasWordsInOrderWithinIt() {
        String text = "a\uD83D b/ /c w/ '' s' -x- \uDC00é́ 1. .2 3, x-";
        int last = 0;
        for (Word word : lexicon.words(text)) {
            assertThat(word.start()).isGreaterThanOrEqualTo(last).isLessThan(word.end());
            last = word.end();
        }
        assertThat(last).isLessThanOrEqualTo(text.length());
    }

    @Test
    void abbreviationsKeepCase() {
        assertThat(lexicon.expand("CKD")).contains("chronic kidney disease");
        assertThat(lexicon.expand("ckd")).isEmpty();
        assertThat(lexicon.expand("DM")).as("ambiguous").isEmpty();
        assertThat(lexicon.abbreviations().inDiagnosis("DM").orElseThrow().expansion())
                .isEqualTo("diabetes mellitus");
        assertThat(lexicon.abbreviations().inPhrase("ckd").orElseThrow().expansion())
                .isEqualTo("chronic kidney disease");
        assertThat(lexicon.abbreviations().inPhrase("all")).isEmpty();
    }
}
