package medcode.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import medcode.SharedData;
import medcode.evaluate.AssertionGold;
import medcode.lexicon.Lexicon;
import org.junit.jupiter.api.Test;

/** Sentences whose targets people judged. */
class AssertionGoldTest {
    private final AssertionClassifier classifier = new AssertionClassifier(Lexicon.bundled());

    @Test
    void negationIsFoundInSentencesThatPeopleJudged() throws IOException {
        Path gold = SharedData.gold("assertion/sentences_dev.tsv");
        int right = 0;
        int given = 0;
        int wanted = 0;
        List<AssertionGold> targets = AssertionGold.read(gold);
        for (AssertionGold target : targets) {
            boolean negated =
                    classifier.classify(target.sentence(), target.target()).assertion() == Assertion.NEGATED;
            given += negated ? 1 : 0;
            wanted += target.stated().negated() ? 1 : 0;
            right += negated && target.stated().negated() ? 1 : 0;
        }
        assertThat(2.0 * right / (given + wanted)).isGreaterThan(0.95);
    }
}
