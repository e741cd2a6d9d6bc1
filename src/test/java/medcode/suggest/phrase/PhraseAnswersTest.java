package medcode.suggest.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import medcode.codeset.Code;
import medcode.lexicon.Lexicon;
import medcode.suggest.Candidate;
import medcode.suggest.Starter;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhraseAnswersTest {
    private static PhraseAnswers answers;
    private static PhraseCoder coder;

    @BeforeAll
    static void open() throws IOException {
        answers = new PhraseAnswers(Starter.release(), Lexicon.bundled());
        coder = new PhraseCoder(Starter.release(), Starter.release().entries(), Lexicon.bundled());
    }

    private static List<Code> codes(List<Candidate> candidates) {
        return candidates.stream().map(Candidate::code).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"essential hypertension", "type 2 diabetes mellitus", "migraine"})
    void whereTheIndexLeadsIsFirstWhereItFits(String phrase) throws IOException {
        assertThat(answers.of(phrase, 5).get(0))
                .isEqualTo(coder.candidates(phrase, 5).get(0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sugar disease with bad kidneys",
                "achy swollen wrist since the fall",
                "weak heart and water on the lungs"
            })
    void whatASearchFindsStandsBesideIt(String phrase) throws IOException {
        List<Candidate> found = answers.of(phrase, 10);
        assertThat(found).extracting(Candidate::code).doesNotHaveDuplicates();
        assertThat(found).extracting(Candidate::score).isSortedAccordingTo((one, other) -> Double.compare(other, one));
        assertThat(codes(coder.candidates(phrase, 30))).doesNotContainSequence(codes(found));
        assertThat(found)
                .allSatisfy(candidate -> assertThat(Starter.release()
                                .find(candidate.code())
                                .orElseThrow()
                                .billable())
                        .isTrue());
    }

    @Test
    void theSidesOfAnAnswerStandBehindOtherAnswers() throws IOException {
        List<Code> knees = codes(answers.of("knee pain", 10));
        List<Code> walked = codes(coder.candidates("knee pain", 10));
        assertThat(knees.get(0)).isEqualTo(walked.get(0));
        assertThat(knees.subList(1, 3)).noneMatch(code -> code.toString().startsWith("M25.56"));
    }

    @Test
    void nothingForNoWordsAndForWordsThatNothingHolds() throws IOException {
        assertThat(answers.of("", 5)).isEmpty();
        assertThat(answers.of("xyzzy plugh", 5)).isEmpty();
        assertThat(answers.of("pain", 0)).isEmpty();
    }
}
