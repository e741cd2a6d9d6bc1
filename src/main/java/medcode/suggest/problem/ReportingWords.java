package medcode.suggest.problem;

import java.util.List;
import medcode.extract.ProblemText;
import medcode.lexicon.ChoicePhrases;
import medcode.lexicon.Lexicon;
import medcode.lexicon.Word;
import medcode.note.Span;

/**
 * The words by which a sentence reports a condition and that say nothing of it: «patient was found to have …», «… was noted on
 * exam». They are in {@code reporting_words.tsv}.
 */
public final class ReportingWords {
    private static final String BEFORE = "before";

    private static final class Bundled {
        static final ChoicePhrases<List<String>> PHRASES = new ChoicePhrases<>(
                Lexicon.bundled(), Lexicon.bundled().table("reporting_words.tsv"), row -> row.get(1));
    }

    private ReportingWords() {}

    /** The name of a problem in a line without the words that report it; with them where nothing else is left. */
    public static Span reported(String text, Span line) {
        Span stretch = ProblemText.head(text, line);
        List<Word> words = Lexicon.bundled().words(text, stretch.start(), stretch.end());
        int first = 0;
        int end = words.size();
        for (ChoicePhrases.Hit<List<String>> hit : Bundled.PHRASES.hits(words)) {
            boolean before = hit.row().get(0).equals(BEFORE);
            if (before && hit.first() == first) {
                first = hit.end();
            } else if (!before && hit.end() == words.size()) {
                end = hit.first();
            }
        }
        return first >= end
                ? stretch
                : new Span(
                        first == 0 ? stretch.start() : words.get(first).start(),
                        end == words.size() ? stretch.end() : words.get(end - 1).end());
    }
}
