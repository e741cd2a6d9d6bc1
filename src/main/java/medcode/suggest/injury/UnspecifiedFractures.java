package medcode.suggest.injury;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import medcode.suggest.Candidate;
import medcode.suggest.coded.Coded;
import medcode.suggest.phrase.PhraseCoder;

/**
 * A fracture of which the note tells no kind is an «unspecified» one, not an «other» one, which is of a kind that has no code
 * (guideline I.A.9).
 */
public final class UnspecifiedFractures {
    private static final String OTHER = "Other fracture of ";
    private static final String UNSPECIFIED = "Unspecified fracture of ";
    private static final int CANDIDATES = 5;
    /** What the titles of both score apart, which name sides differently. */
    private static final double NEAR = 0.25;

    private final PhraseCoder phrases;

    public UnspecifiedFractures(PhraseCoder phrases) {
        this.phrases = phrases;
    }

    /** The same codes. */
    public List<Coded> with(List<Coded> coded) {
        return coded.stream()
                .map(one -> one.candidate().title().startsWith(OTHER) && !isOther(one)
                        ? unspecified(one).map(one::instead).orElse(one)
                        : one)
                .toList();
    }

    private static boolean isOther(Coded one) {
        return one.problem().text().toLowerCase(Locale.ROOT).contains("other");
    }

    private Optional<Candidate> unspecified(Coded one) {
        double least = one.candidate().score() - NEAR;
        String category = one.code().category().compact();
        return phrases
                .candidates("unspecified " + one.problem().text(), one.problem().documented(), CANDIDATES)
                .stream()
                .filter(found -> found.title().startsWith(UNSPECIFIED)
                        && found.score() >= least
                        && found.code().category().compact().equals(category))
                .findFirst()
                .map(found -> found.scored(one.candidate().score()));
    }
}
