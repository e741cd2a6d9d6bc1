package medcode.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import medcode.codeset.IndexEntry;
import medcode.codeset.IndexTitle;
import medcode.lexicon.Lexicon;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What phrases find in small Indexes of our own. */
class EntrySearchTest {
    private final List<IndexEntry> lines = new ArrayList<>();

    @TempDir
    private Path folder;

    private void line(String code, String reference, String... titles) {
        List<IndexTitle> path = List.of(titles).stream()
                .map(title -> new IndexTitle(title, "", ""))
                .toList();
        lines.add(new IndexEntry(IndexEntry.Table.DISEASES, path, code, "", "", reference, "", "", "", List.of()));
    }

    private void neoplasm(String site, String... cells) {
        List<IndexTitle> path = List.of(new IndexTitle("Neoplasm", "", ""), new IndexTitle(site, "", ""));
        lines.add(new IndexEntry(IndexEntry.Table.NEOPLASMS, path, "", "", "", "", "", "", "", List.of(cells)));
    }

    private EntryIndex index() throws IOException {
        EntryTerms terms = EntryTerms.of(List.of(), Map.of(), lines, List.of());
        EntryIndexWriter.write(folder, terms, Lexicon.bundled().stems()::of, code -> "");
        return EntryIndex.open(folder);
    }

    private List<String> codes(String phrase) throws IOException {
        EntryIndex index = index();
        return new EntrySearch(index, Lexicon.bundled())
                .covering(Lexicon.bundled().stems().ofPhrase(phrase)).entries().stream()
                        .map(found -> index.code(found.entry()))
                        .toList();
    }

    @Test
    void aReferenceLeadsToMainTermsAndNotToTheLastWordsOfAName() throws IOException {
        line("", "Disease", "Trouble");
        line("A01", "", "Disease, diseased");
        line("A02", "", "Brook's deficiency, disease");
        assertThat(codes("trouble")).containsExactly("A01");
    }

    @Test
    void whoWantsFewCodesGetsTheBestOfAll() throws IOException {
        List<String> sites = List.of("elbow", "knee", "hip");
        for (int i = 0; i < 300; i++) {
            line("A" + i, "", "Rash" + "x".repeat(i % 3), sites.get(i / 3 % 3), "kind " + i % 20);
        }
        EntryIndex index = index();
        EntrySearch search = new EntrySearch(index, Lexicon.bundled());
        for (String phrase : List.of("rash of elbow", "rash kind of hip", "rashx of the hip", "knee rashxx kind")) {
            List<String> stems = Lexicon.bundled().stems().ofPhrase(phrase);
            List<EntrySearch.Scored> all = search.covering(stems).entries();
            assertThat(all).hasSizeGreaterThan(15);
            assertThat(search.covering(stems, 0, 15).entries().subList(0, 15)).isEqualTo(all.subList(0, 15));
        }
    }

    @Test
    void rowsOfTheNeoplasmTableAreFoundByTheirColumns() throws IOException {
        neoplasm("gizzard", "C01", "C02", "D01", "D02", "D03", "D04");
        line("K01", "", "Disease, diseased", "gizzard");
        assertThat(codes("neoplasm of gizzard").get(0)).isEqualTo("D04");
        assertThat(codes("carcinoma in situ of gizzard").get(0)).isEqualTo("D01");
    }

    @Test
    void aSiteWithoutANeoplasmIsHardlyARowOfTheirTable() throws IOException {
        neoplasm("gizzard", "C01", "C02", "D01", "D02", "D03", "D04");
        line("K01", "", "Gizzard");
        assertThat(score("neoplasm of gizzard")).isGreaterThan(0.9);
        assertThat(score("crooked gizzard")).isBetween(0.2, 0.28);
    }

    /** The score of the row's code for neoplasms of unspecified behavior. */
    private double score(String phrase) throws IOException {
        EntryIndex index = index();
        return new EntrySearch(index, Lexicon.bundled())
                .covering(Lexicon.bundled().stems().ofPhrase(phrase)).entries().stream()
                        .filter(found -> index.code(found.entry()).equals("D04"))
                        .mapToDouble(EntrySearch.Scored::score)
                        .findFirst()
                        .orElse(0);
    }
}
