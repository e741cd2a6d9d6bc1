package medcode.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import medcode.lexicon.Cue;
import medcode.lexicon.Lexicon;
import medcode.note.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every cue of the table decides the bracketed targets of its own example. */
class AssertionCuesTest {
    private final AssertionClassifier classifier = new AssertionClassifier(Lexicon.bundled());

    static List<Cue> cues() {
        return Lexicon.bundled().cues();
    }

    @ParameterizedTest
    @MethodSource("cues")
    void aCueDecidesItsExample(Cue cue) {
        StringBuilder sentence = new StringBuilder();
        List<Span> targets = new ArrayList<>();
        for (int i = 0, open = 0; i < cue.example().length(); i++) {
            char c = cue.example().charAt(i);
            if (c == '[') {
                open = sentence.length();
            } else if (c == ']') {
                targets.add(new Span(open, sentence.length()));
            } else {
                sentence.append(c);
            }
        }
        assertThat(targets).isNotEmpty();
        for (Span target : targets) {
            Judgement judgement = classifier.classify(sentence.toString(), target);
            assertThat(judgement.assertion())
                    .as("%s: %s", sentence, target.of(sentence.toString()))
                    .isEqualTo(expected(cue));
        }
    }

    private static Assertion expected(Cue cue) {
        if (cue.direction() == Cue.Direction.REPORT) {
            return Assertion.NEGATED;
        }
        return switch (cue.meaning()) {
            case NEGATED -> Assertion.NEGATED;
            case UNCERTAIN -> Assertion.UNCERTAIN;
            case HISTORICAL -> Assertion.HISTORICAL;
            case FAMILY -> Assertion.FAMILY;
            case HYPOTHETICAL -> Assertion.HYPOTHETICAL;
            case NONE -> Assertion.PRESENT;
        };
    }
}
