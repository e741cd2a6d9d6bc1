package medcode.suggest.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import medcode.codeset.Code;
import medcode.index.EntrySearch;
import medcode.lexicon.Lexicon;
import medcode.suggest.Candidate;
import medcode.suggest.Starter;
import medcode.suggest.Suggestion;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class TitlesFirstTest {
    private static TitlesFirst titles;

    @BeforeAll
    static void open() throws IOException {
        EntrySearch search = new EntrySearch(Starter.release().entries(), Lexicon.bundled());
        titles = new TitlesFirst(search, Lexicon.bundled().stems());
    }

    private static Candidate answer(String code, String title, double score) {
        Code named = Code.icd10cm(code);
        return new Candidate(named, title, named, score, Suggestion.Source.INDEX, List.of(title), "", List.of());
    }

    @Test
    void theTitleThatSaysThePhraseGoesFirstAmongEquals() {
        Candidate other = answer("A01.0", "Pain of the foot", 0.8);
        Candidate same = answer("A01.1", "Chronic asthma", 0.78);
        List<Candidate> ordered = titles.of(List.of(other, same), "chronic asthma");
        assertThat(ordered).extracting(Candidate::code).containsExactly(same.code(), other.code());
        assertThat(ordered.get(0).score()).isEqualTo(0.8);
    }

    @Test
    void whatLeavesItOpenGoesBehindWhatDoesNot() {
        Candidate open = answer("A01.0", "Unspecified asthma", 0.8);
        Candidate exact = answer("A01.1", "Severe asthma", 0.79);
        assertThat(titles.of(List.of(open, exact), "asthma"))
                .extracting(Candidate::code)
                .containsExactly(exact.code(), open.code());
    }

    @Test
    void whatFitsMuchBetterStaysFirstWhateverItsTitle() {
        Candidate fits = answer("A01.0", "Disease of the lung, unspecified", 0.95);
        Candidate named = answer("A01.1", "Chronic asthma", 0.6);
        assertThat(titles.of(List.of(fits, named), "chronic asthma")).containsExactly(fits, named);
    }
}
