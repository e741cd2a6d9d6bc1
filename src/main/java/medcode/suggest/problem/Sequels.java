package medcode.suggest.problem;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import medcode.lexicon.Lexicon;

/** Tells a disease that is past and over from one that has left something behind: «weakness, sequela of a stroke». */
public final class Sequels {
    private static final List<String> DENIALS = List.of("no ", "without ", "without any ", "no known ");

    private final Set<String> phrases;

    public Sequels(Lexicon lexicon) {
        this.phrases = lexicon.wordSet("sequels.tsv");
    }

    public boolean names(Problem problem, String noteText) {
        String context = problem.context().of(noteText).toLowerCase(Locale.ROOT);
        return phrases.stream().anyMatch(phrase -> isSaid(phrase, context));
    }

    /** «No residual deficits» says that nothing is left. */
    private static boolean isSaid(String phrase, String context) {
        int at = context.indexOf(phrase);
        while (at >= 0 && DENIALS.stream().anyMatch(context.substring(0, at)::endsWith)) {
            at = context.indexOf(phrase, at + 1);
        }
        return at >= 0;
    }
}
