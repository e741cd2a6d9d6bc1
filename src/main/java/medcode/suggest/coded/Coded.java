package medcode.suggest.coded;

import java.util.ArrayList;
import java.util.List;
import medcode.codeset.Code;
import medcode.suggest.Candidate;
import medcode.suggest.problem.Problem;

/**
 * A problem with the code chosen for it, on its way to a suggestion.
 *
 * @param problems those that the code stands for: more than one after a combination
 * @param others the codes that came next
 * @param obeyed instructions of the Tabular List that were followed
 */
public record Coded(List<Problem> problems, Candidate candidate, List<Candidate> others, List<String> obeyed) {

    public Coded {
        problems = List.copyOf(problems);
        others = List.copyOf(others);
        obeyed = List.copyOf(obeyed);
    }

    /** Written out, as is {@link #hashCode}: what Java links for a record when first asked costs every start. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Coded coded
                && problems.equals(coded.problems)
                && candidate.equals(coded.candidate)
                && others.equals(coded.others)
                && obeyed.equals(coded.obeyed);
    }

    @Override
    public int hashCode() {
        return candidate.hashCode();
    }

    public Code code() {
        return candidate.code();
    }

    /** The problem that it stands for, the first one of a combination. */
    public Problem problem() {
        return problems.get(0);
    }

    public Coded obeying(String instruction) {
        List<String> all = new ArrayList<>(obeyed);
        all.add(instruction);
        return new Coded(problems, candidate, others, all);
    }

    /** Another code for the same problems, with this one among what came next. */
    public Coded instead(Candidate other) {
        return new Coded(problems, other, List.of(candidate), obeyed);
    }

    /** The same code with the evidence of longer words that lead to another one, which stands among the others. */
    Coded described(Coded longer) {
        List<Candidate> all = new ArrayList<>(List.of(longer.candidate));
        all.addAll(longer.others);
        all.removeIf(other -> other.code().equals(code()));
        return new Coded(longer.problems, candidate, all, obeyed);
    }
}
