package medcode.suggest.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import medcode.lexicon.Lexicon;
import medcode.lexicon.Phrases;
import medcode.lexicon.Word;
import medcode.note.Span;

/** Words of one kind that stand between conditions and tell how they belong together, from {@code link_words.tsv}. */
public final class LinkWords {
    private final Lexicon lexicon;
    private final Phrases<List<String>> phrases;

    public LinkWords(String kind, Lexicon lexicon) {
        this.lexicon = lexicon;
        List<List<String>> all = new ArrayList<>();
        for (List<String> row : lexicon.table("link_words.tsv")) {
            if (row.get(0).equals(kind)) {
                all.addAll(lexicon.phrases(row.get(1)));
            }
        }
        this.phrases = new Phrases<>(all, words -> words);
    }

    /** Where the last of them stands in a text. */
    public Optional<Span> last(String text) {
        List<Word> words = lexicon.words(text);
        return phrases.hits(words, 0, words.size()).stream()
                .reduce((first, second) -> second)
                .map(hit -> new Span(
                        words.get(hit.first()).start(), words.get(hit.end() - 1).end()));
    }

    public boolean standIn(String text) {
        List<Word> words = lexicon.words(text);
        return !phrases.hits(words, 0, words.size()).isEmpty();
    }
}
