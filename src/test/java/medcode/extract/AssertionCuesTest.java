package medcode.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import medcode.lexicon.Cue;
import medcode.lexicon.Lexicon;
import medcode.note.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every cue of the table decides the bracketed targets of its own example; whole sentences show how cues work together. */
class AssertionCuesTest {
    private final AssertionClassifier classifier = new AssertionClassifier(Lexicon.bundled());

    static List<Cue> cues() {
        return Lexicon.bundled().cues();
    }

    @ParameterizedTest
    @MethodSource("cues")
    void aCueDecidesItsExample(Cue cue) {
        MarkedSentence example = MarkedSentence.of(cue.example());
        assertThat(example.targets()).isNotEmpty();
        for (Span target : example.targets()) {
            assertThat(classifier.classify(example.text(), target).assertion())
                    .as("%s: %s", example.text(), target.of(example.text()))
                    .isEqualTo(expected(cue));
        }
    }

    private static Assertion expected(Cue cue) {
        if (cue.direction() == Cue.Direction.REPORT) {
            return Assertion.NEGATED;
        }
        return cue.meaning() == Cue.Meaning.NONE
                ? Assertion.PRESENT
                : Assertion.valueOf(cue.meaning().name());
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/assertions/sentences.tsv", delimiter = '\t', numLinesToSkip = 1, quoteCharacter = '\0')
    void aSentenceSaysOfItsTarget(String marked, String assertion) {
        MarkedSentence sentence = MarkedSentence.of(marked);
        assertThat(classifier
                        .classify(sentence.text(), sentence.targets().get(0))
                        .assertion())
                .isEqualTo(Assertion.valueOf(assertion.toUpperCase(Locale.ROOT)));
    }
}
