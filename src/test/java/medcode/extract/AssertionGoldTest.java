package medcode.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.function.Predicate;
import medcode.SharedData;
import medcode.evaluate.AssertionGold;
import medcode.evaluate.AssertionGold.Stated;
import medcode.lexicon.Lexicon;
import org.junit.jupiter.api.Test;

/** Sentences whose targets people judged. */
class AssertionGoldTest {
    private final AssertionClassifier classifier = new AssertionClassifier(Lexicon.bundled());

    @Test
    void negationIsFoundInSentencesThatPeopleJudged() throws IOException {
        assertThat(f1(Stated::negated, Judgement::negated)).isGreaterThan(0.98);
    }

    @Test
    void whatIsPastAndWhatMightComeIsFoundInSentencesThatPeopleJudged() throws IOException {
        assertThat(f1(Stated::historical, judgement -> judgement.historical() && !judgement.hypothetical()))
                .isGreaterThan(0.8);
        assertThat(f1(Stated::hypothetical, Judgement::hypothetical)).isGreaterThan(0.95);
    }

    private double f1(Predicate<Stated> wanted, Predicate<Judgement> given) throws IOException {
        int right = 0;
        int all = 0;
        List<AssertionGold> targets = AssertionGold.read(SharedData.gold("assertion/sentences_dev.tsv"));
        for (AssertionGold target : targets) {
            boolean states = wanted.test(target.stated());
            boolean says = given.test(classifier.classify(target.sentence(), target.target()));
            all += (states ? 1 : 0) + (says ? 1 : 0);
            right += states && says ? 1 : 0;
        }
        return 2.0 * right / all;
    }
}
