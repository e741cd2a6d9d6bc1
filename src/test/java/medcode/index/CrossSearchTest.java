package medcode.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import medcode.codeset.CodeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Searches over the three bundled code sets at once; two of them have titles only. */
class CrossSearchTest {
    @TempDir
    private static Path home;

    private static final List<OpenRelease> RELEASES = new ArrayList<>();
    private static CrossSearch search;

    @BeforeAll
    static void open() throws IOException {
        Store store = Store.at(home);
        for (CodeSet codeSet : CodeSet.values()) {
            if (store.newest(codeSet).isPresent()) {
                RELEASES.add(store.open(store.newest(codeSet).get()));
            }
        }
        search = new CrossSearch(RELEASES);
    }

    @AfterAll
    static void close() throws IOException {
        for (OpenRelease release : RELEASES) {
            release.close();
        }
    }

    private static List<String> codes(String words, int limit) throws IOException {
        return search.search(words, limit).hits().stream()
                .map(hit -> hit.entry().code().toString())
                .toList();
    }

    @Test
    void eachCodeSetAnswersWhatItKnowsBest() throws IOException {
        assertThat(codes("chest xray", 1)).containsExactly("71046");
        assertThat(codes("chest pain", 1)).containsExactly("R07.9");
        assertThat(codes("wheelchair", 3)).anyMatch(code -> code.startsWith("K"));
    }

    @Test
    void aWordThatOneCodeSetKnowsIsNotRepairedForAnother() throws IOException {
        SearchResult found = search.search("cord", 10);
        assertThat(found.readings()).isEmpty();
        assertThat(search.search("copd", 3).readings()).isEmpty();
    }

    @Test
    void theBestCodeForEachPartComesFirst() throws IOException {
        List<SearchHit> hits = search.search("t2dm w ckd 3b", 3).hits();
        assertThat(hits.get(0).entry().code()).hasToString("E11.22");
        assertThat(hits.get(0).part()).isEmpty();
        assertThat(hits.get(1).entry().code()).hasToString("N18.32");
        assertThat(hits.get(1).part()).isEqualTo("3b");
        assertThat(codes("t2dm w ckd 3b", 1)).containsExactly("E11.22");
    }

    @Test
    void codesWithoutPartAreInTheOrderOfTheirScores() throws IOException {
        for (String words : List.of("diabetes", "l knee oa", "fx distal radius", "htn ckd hf", "blood test")) {
            List<Double> scores = search.search(words, 30).hits().stream()
                    .filter(hit -> hit.part().isEmpty())
                    .map(SearchHit::score)
                    .toList();
            assertThat(scores).isSortedAccordingTo((one, other) -> Double.compare(other, one));
            assertThat(scores).allMatch(score -> score > 0 && score <= 1);
        }
    }

    @Test
    void everyWordSaysWhereItStands() throws IOException {
        SearchHit hit = search.search("migraine w aura headach", 1).hits().get(0);
        assertThat(hit.why().senses()).contains("w → with");
        assertThat(hit.why().words()).extracting(SearchHit.AskedWord::word).contains("migraine", "aura");
        assertThat(hit.why().words())
                .filteredOn(word -> word.word().equals("aura"))
                .extracting(SearchHit.AskedWord::where)
                .containsExactly(SearchHit.Where.REQUIRED);
    }

    @Test
    void stemsAskForTheirSeventhCharacter() throws IOException {
        SearchHit stem = search.search("fx distal radius R closed", 1).hits().get(0);
        assertThat(stem.entry().code()).hasToString("S52.501");
        assertThat(stem.needsSeventhCharacter()).isTrue();
        assertThat(search.search("chest pain", 1).hits().get(0).needsSeventhCharacter())
                .isFalse();
    }

    @Test
    void eachSenseOfAnAmbiguousAbbreviationIsTried() throws IOException {
        assertThat(codes("AF", 10)).contains("I48.91", "I48.92");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "the",
                "%%%",
                "\u0000",
                "w",
                "s/p",
                "-",
                "!",
                "!a",
                "0",
                "….",
                "\uD83D",
                "w/ w/o c r l b",
                "rash after eating",
                "after ingestion"
            })
    void wordsThatSayNothingDoNotFail(String words) throws IOException {
        assertThat(search.search(words, 5).hits()).hasSizeLessThanOrEqualTo(5);
    }

    @Test
    void longQuestionsAreAnswered() throws IOException {
        assertThat(codes("ms as pe ra af dm ".repeat(500) + "x".repeat(10_000), 5))
                .hasSize(5);
    }

    @Test
    void manyThreadsGetTheSameAnswers() throws IOException {
        List<String> expected = codes("t2dm w ckd 3b", 20);
        assertThat(IntStream.range(0, 64).parallel().mapToObj(i -> {
                    try {
                        return codes("t2dm w ckd 3b", 20);
                    } catch (IOException failure) {
                        throw new java.io.UncheckedIOException(failure);
                    }
                }))
                .allMatch(expected::equals);
    }
}
