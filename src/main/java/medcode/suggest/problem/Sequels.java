package medcode.suggest.problem;

import java.util.Locale;
import java.util.Set;
import medcode.lexicon.Lexicon;

/** Tells a disease that is past and over from one that has left something behind: «weakness, sequela of a stroke». */
public final class Sequels {
    private final Set<String> phrases;

    public Sequels(Lexicon lexicon) {
        this.phrases = lexicon.wordSet("sequels.tsv");
    }

    public boolean names(Problem problem, String noteText) {
        String context = problem.context().of(noteText).toLowerCase(Locale.ROOT);
        return phrases.stream().anyMatch(context::contains);
    }
}
