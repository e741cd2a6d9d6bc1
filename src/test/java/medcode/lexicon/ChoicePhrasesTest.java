package medcode.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ChoicePhrasesTest {
    private static List<String> found(String phrases, String text) {
        Lexicon lexicon = Lexicon.bundled();
        List<Word> words = lexicon.words(text);
        return new ChoicePhrases<>(lexicon, List.of(phrases), row -> row)
                .hits(words).stream()
                        .map(hit -> text.substring(
                                        words.get(hit.first()).start(),
                                        words.get(hit.end() - 1).end())
                                + (hit.open() ? " …" : ""))
                        .toList();
    }

    @Test
    void eachPlaceHasItsChoices() {
        assertThat(found("annual|yearly eye? exam", "Yearly eye exam, then an annual exam."))
                .containsExactly("Yearly eye exam", "annual exam");
        assertThat(found("annual|yearly eye? exam", "An annual review and an exam."))
                .isEmpty();
    }

    @Test
    void aChoiceMayHaveSeveralWords() {
        assertThat(found("status_post|after bypass", "Status post bypass.")).containsExactly("Status post bypass");
    }

    @Test
    void theLongestPhraseIsFound() {
        assertThat(found("check; check of iud", "A check of her, a check of IUD."))
                .containsExactly("check", "check of IUD");
    }

    @Test
    void anyNumberStandsForNumber() {
        assertThat(found("transplant in {number}", "Transplant in 2018.")).containsExactly("Transplant in 2018");
        assertThat(found("transplant in {number}", "Transplant in spring.")).isEmpty();
    }

    @Test
    void dotsSayThatThePhraseSpeaksOfWhatFollows() {
        assertThat(found("screening for …", "Screening for anemia.")).containsExactly("Screening for …");
    }
}
