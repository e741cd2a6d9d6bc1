package medcode.suggest.problem;

import java.util.List;
import java.util.Set;
import medcode.lexicon.Lexicon;
import medcode.lexicon.Word;
import medcode.note.Span;

/** What the documentation says is unrelated is not presumed linked (guideline I.A.15): «not due to the diabetes». */
public final class Unlinked {
    /** «not thought to be related to his hypertension». */
    private static final int REACH = 8;

    private static final String ENDS = "(?s).*[.;:].*";

    private final Lexicon lexicon;
    private final Set<String> denials;

    public Unlinked(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.denials = lexicon.wordSet("unlinked.tsv");
    }

    /** True where the sentence of one condition denies that the other, of which these are the stems, has to do with it. */
    public boolean denies(String noteText, Span sentence, Set<String> other) {
        List<Word> words = lexicon.words(noteText, sentence.start(), sentence.end());
        for (int i = 0; i < words.size(); i++) {
            for (int j = i + 1; denials.contains(words.get(i).normal()) && j < words.size() && j <= i + REACH; j++) {
                String between =
                        noteText.substring(words.get(i).end(), words.get(j).start());
                if (between.matches(ENDS)) {
                    break;
                }
                if (other.contains(lexicon.stems().family(words.get(j).stem()))) {
                    return true;
                }
            }
        }
        return false;
    }
}
