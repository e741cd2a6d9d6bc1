package medcode.suggest.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import medcode.lexicon.Lexicon;
import medcode.note.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every row of the table by its own example. */
class ReportingWordsTest {

    static Stream<Arguments> examples() {
        return Lexicon.bundled().table("reporting_words.tsv").stream().map(row -> Arguments.of(row.get(2), row.get(3)));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void onlyTheConditionIsLeft(String sentence, String condition) {
        assertThat(reported(sentence)).isEqualTo(condition);
    }

    @Test
    void aConditionThatNothingReportsIsItself() {
        assertThat(reported("Dry eye of the left side.")).isEqualTo("Dry eye of the left side");
    }

    @Test
    void whatIsNotDocumentedIsNotReported() {
        assertThat(reported("Hemiplegia, dominance not documented.")).isEqualTo("Hemiplegia, dominance not documented");
    }

    /** They tell a later encounter of an injury, and a visit after a treatment. */
    @Test
    void wordsOfAFollowUpStay() {
        assertThat(reported("Here for follow-up of an ankle sprain.")).contains("follow-up");
        assertThat(reported("Returns for recheck of a laceration.")).contains("recheck");
    }

    @Test
    void wordsThatReportNothingStay() {
        assertThat(reported("Patient has.")).isEqualTo("Patient has");
    }

    private static String reported(String sentence) {
        return ReportingWords.reported(sentence, new Span(0, sentence.length())).of(sentence);
    }
}
