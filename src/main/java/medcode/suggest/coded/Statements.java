package medcode.suggest.coded;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import medcode.codeset.Code;
import medcode.extract.Extraction;
import medcode.suggest.Candidate;
import medcode.suggest.Policy;
import medcode.suggest.phrase.PhraseCoder;
import medcode.suggest.problem.Problem;
import medcode.suggest.problem.Problems;

/** The stretches of a note that a code may be about, whether or not they lead to it. */
public final class Statements {
    private static final int CANDIDATES = 10;

    private final Problems problems;
    private final PhraseCoder phrases;

    public Statements(Problems problems, PhraseCoder phrases) {
        this.problems = problems;
        this.phrases = phrases;
    }

    /**
     * A stretch that may mean a code.
     *
     * @param candidate the code
     * @param best what the words mean rather
     */
    public record Stated(Problem problem, Candidate candidate, Candidate best) {}

    /** The stretch whose words come nearest to a code; problems before what is mentioned elsewhere. */
    public Optional<Stated> best(Extraction extraction, Code code) {
        return nearest(problems.of(extraction), code)
                .or(() -> nearest(problems.mentioned(extraction, List.of(), Policy.ALL), code));
    }

    private Optional<Stated> nearest(List<Problem> stretches, Code code) {
        List<Stated> found = new ArrayList<>();
        for (Problem problem : stretches) {
            List<Candidate> candidates = phrases.candidates(problem.text(), problem.documented(), CANDIDATES);
            for (Candidate candidate : candidates) {
                if (candidate.code().equals(code)) {
                    found.add(new Stated(problem, candidate, candidates.get(0)));
                }
            }
        }
        Optional<Stated> best = Optional.empty();
        for (Stated stated : found) {
            if (best.isEmpty()
                    || stated.candidate.score() > best.get().candidate.score()) {
                best = Optional.of(stated);
            }
        }
        return best;
    }
}
