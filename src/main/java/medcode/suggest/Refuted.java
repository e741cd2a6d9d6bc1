package medcode.suggest;

import java.util.List;
import java.util.Set;
import medcode.extract.Assertion;
import medcode.extract.Extraction;
import medcode.extract.Mention;
import medcode.lexicon.Stems;

/** Suspicions that the note itself takes back: «possible sepsis on arrival; no sepsis» (guidelines II.H, IV.H). */
final class Refuted {
    private final Stems stems;

    Refuted(Stems stems) {
        this.stems = stems;
    }

    /** True for an uncertain condition that a later mention denies by the same words or code. */
    boolean is(Problem problem, Extraction extraction) {
        if (problem.assertion() != Assertion.UNCERTAIN) {
            return false;
        }
        String text = extraction.note().text();
        for (Mention suspected : problem.conditions()) {
            Set<String> words = Set.copyOf(stems.ofPhrase(suspected.span().of(text)));
            for (Mention later : extraction.mentions()) {
                boolean denied = later.assertion() == Assertion.NEGATED
                        && later.span().start() > suspected.span().end();
                if (denied && (isSame(suspected, later) || words.containsAll(named(later, text)))) {
                    return true;
                }
            }
        }
        return false;
    }

    private List<String> named(Mention mention, String text) {
        return stems.ofPhrase(mention.span().of(text));
    }

    private static boolean isSame(Mention one, Mention other) {
        return one.codes().stream().anyMatch(other.codes()::contains);
    }
}
