package medcode.suggest.phrase;

import java.util.HashSet;
import java.util.Set;
import medcode.lexicon.Stems;
import medcode.suggest.Candidate;

/** What a candidate says: the stems of its title and of its trail, each by itself, as «not» in one denies nothing in the other. */
public final class CandidateStems {
    private CandidateStems() {}

    /** A set of the caller's own. */
    public static Set<String> of(Candidate candidate, Stems stems) {
        Set<String> said = new HashSet<>(stems.of(candidate.title()));
        said.addAll(stems.of(String.join(" ", candidate.trail())));
        return said;
    }
}
