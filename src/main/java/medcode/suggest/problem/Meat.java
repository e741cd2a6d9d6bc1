package medcode.suggest.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import medcode.lexicon.Lexicon;
import medcode.lexicon.MeatWords;
import medcode.lexicon.Word;

/** Shows by letters that a problem was dealt with in this encounter: what its item of the plan says (EXTRACTION §9). */
public final class Meat {
    private static final List<String> ORDER = List.of("M", "E", "A", "T");

    private final MeatWords words;
    private final String text;

    public Meat(MeatWords words, String text) {
        this.words = words;
        this.text = text;
    }

    /** The letters in the order of the word; none where the note only names the problem. */
    public List<String> of(List<Problem> problems) {
        Set<String> found = new TreeSet<>();
        for (Problem problem : problems) {
            for (Word word : Lexicon.bundled()
                    .words(text, problem.context().start(), problem.context().end())) {
                found.add(words.letter(word));
            }
        }
        List<String> letters = new ArrayList<>(ORDER);
        letters.retainAll(found);
        return letters;
    }
}
