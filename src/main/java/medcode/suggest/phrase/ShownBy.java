package medcode.suggest.phrase;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import medcode.lexicon.Lexicon;
import medcode.lexicon.Phrases;
import medcode.lexicon.Word;

/** What titles call that which a sign shows: melena is the hemorrhage of an ulcer; the words are in {@code shown_by.tsv}. */
public final class ShownBy {
    private final Lexicon lexicon;
    private final Phrases<Sign> signs;

    private record Sign(String shows, List<String> words) {}

    public ShownBy(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.signs = new Phrases<>(
                lexicon.table("shown_by.tsv").stream()
                        .flatMap(row -> lexicon.phrases(row.get(1)).stream().map(words -> new Sign(row.get(0), words)))
                        .toList(),
                Sign::words);
    }

    /** The stems of what the signs in these words show. */
    public Set<String> stems(String text) {
        List<Word> words = lexicon.words(text);
        Set<String> stems = new HashSet<>();
        signs.hits(words, 0, words.size())
                .forEach(hit -> stems.addAll(lexicon.stems().of(hit.row().shows)));
        return stems;
    }
}
