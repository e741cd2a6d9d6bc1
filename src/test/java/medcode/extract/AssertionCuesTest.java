package medcode.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import medcode.lexicon.Cue;
import medcode.lexicon.Lexicon;
import medcode.note.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every cue of the table decides the bracketed targets of its own example; whole sentences show how cues work together.
 * Their third column says which were held out while the cues were written.
 */
class AssertionCuesTest {
    private final AssertionClassifier classifier = new AssertionClassifier(Lexicon.bundled());

    /** One cue of each row: a row whose words name a class stands for many. */
    static List<Cue> cues() {
        Set<String> rows = new HashSet<>();
        List<Cue> cues = new ArrayList<>();
        for (Cue cue : Lexicon.bundled().cues()) {
            if (rows.add(cue.meaning() + " " + cue.direction() + " " + cue.example())) {
                cues.add(cue);
            }
        }
        return cues;
    }

    @ParameterizedTest
    @MethodSource("cues")
    void aCueDecidesItsExample(Cue cue) {
        MarkedSentence example = MarkedSentence.of(cue.example());
        assertThat(example.targets()).isNotEmpty();
        for (Span target : example.targets()) {
            Judgement judgement = classifier.classify(example.text(), target);
            assertThat(says(judgement, cue))
                    .as("%s: %s is %s", example.text(), target.of(example.text()), judgement)
                    .isTrue();
        }
    }

    private static boolean says(Judgement judgement, Cue cue) {
        if (cue.direction() == Cue.Direction.REPORT) {
            return judgement.negated();
        }
        return switch (cue.meaning()) {
            case NEGATED -> judgement.negated();
            case UNCERTAIN -> judgement.uncertain();
            case HISTORICAL -> judgement.historical() && !judgement.standing();
            case STANDING -> judgement.standing() && judgement.assertion() == Assertion.PRESENT;
            case FAMILY -> judgement.otherPerson();
            case HYPOTHETICAL -> judgement.hypothetical();
            case NONE -> judgement.assertion() == Assertion.PRESENT;
        };
    }

    @ParameterizedTest
    @CsvFileSource(
            resources = {"/assertions/sentences.tsv", "/assertions/persons.tsv"},
            delimiter = '\t',
            numLinesToSkip = 1,
            quoteCharacter = '\0')
    void aSentenceSaysOfItsTarget(String marked, String assertion) {
        MarkedSentence sentence = MarkedSentence.of(marked);
        assertThat(classifier
                        .classify(sentence.text(), sentence.targets().get(0))
                        .assertion())
                .isEqualTo(Assertion.valueOf(assertion.toUpperCase(Locale.ROOT)));
    }
}
