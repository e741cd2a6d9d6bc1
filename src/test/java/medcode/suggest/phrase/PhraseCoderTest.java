package medcode.suggest.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import medcode.lexicon.Lexicon;
import medcode.suggest.Candidate;
import medcode.suggest.Query;
import medcode.suggest.Starter;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class PhraseCoderTest {
    private static PhraseCoder coder;

    @BeforeAll
    static void open() throws IOException {
        coder = new PhraseCoder(Starter.release(), Starter.release().entries(), Lexicon.bundled());
    }

    @ParameterizedTest(name = "{0}: {1}, {2}")
    @CsvFileSource(resources = "/suggest/phrases.tsv", delimiter = '\t', numLinesToSkip = 1, quoteCharacter = '\0')
    void bestCodeOfPhrase(String phrase, String code, String why) {
        assertThat(coder.candidates(phrase, 5)).as(why).isNotEmpty();
        Candidate best = coder.candidates(phrase, 5).get(0);
        assertThat(best.code()).as("%s, by %s", why, best.trail()).hasToString(code);
    }

    @Test
    void nothingForWordsThatNoPublicationHolds() {
        assertThat(coder.candidates("xyzzy plugh", 5)).isEmpty();
        assertThat(coder.candidates("", 5)).isEmpty();
        assertThat(coder.candidates("of the and", 5)).isEmpty();
    }

    @Test
    void everyCandidateIsBillableAndStandsOnce() {
        for (String phrase : List.of("diabetes", "fracture of radius", "pain", "pregnancy", "neoplasm of breast")) {
            List<Candidate> candidates = coder.candidates(phrase, 10);
            assertThat(candidates).extracting(Candidate::code).doesNotHaveDuplicates();
            assertThat(candidates)
                    .allSatisfy(candidate -> assertThat(Starter.release()
                                    .find(candidate.code())
                                    .orElseThrow()
                                    .billable())
                            .isTrue());
        }
    }

    @Test
    void longAndStrangePhrasesAreAnswered() {
        String phrase = "pain ".repeat(500) + "\uD800 \u0000 " + "a-".repeat(300);
        assertThat(coder.candidates(phrase, 3)).hasSizeLessThanOrEqualTo(3);
    }

    @Test
    void openSideBecomesAQuestionThatNamesBothSidesAndNoCode() {
        Candidate pain = coder.candidates("knee pain", 1).get(0);
        assertThat(pain.code()).hasToString("M25.569");
        assertThat(pain.open()).hasSize(1);
        Query query = Query.about(pain.open().get(0), List.of());
        assertThat(query.topic()).isEqualTo("side");
        assertThat(query.answers()).containsExactly("right", "left", "other, please specify", "unable to determine");
        assertThat(query.text()).doesNotContain("M25");
    }
}
