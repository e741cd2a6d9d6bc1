package medcode.suggest.combine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import medcode.lexicon.Stems;
import medcode.suggest.coded.Coded;
import medcode.suggest.phrase.OpenTitle;
import medcode.suggest.phrase.ShownBy;
import medcode.suggest.problem.Problem;

/** What the titles of combination codes say of the conditions that they combine. */
final class CombinationTitles {
    private static final String WITH = " with ";
    private static final String DUE = " due to ";
    private static final String OTHER = "other ";

    private final Stems stems;
    private final ShownBy shown;

    CombinationTitles(Stems stems, ShownBy shown) {
        this.stems = stems;
        this.shown = shown;
    }

    /** True for a condition that is one with something else already, which none of its new combinations names. */
    boolean leaveOut(List<Coded> combinations, Coded main) {
        String title = main.candidate().title();
        int with = title.indexOf(WITH);
        boolean named = with >= 0 && !title.startsWith(OTHER, with + WITH.length());
        Set<String> said = named ? saying(title.substring(with)) : new HashSet<>();
        combinations.forEach(one -> said.removeAll(stems.of(one.candidate().title())));
        return !said.isEmpty();
    }

    /** The conditions that a combination says; one that it names only in part, or only the cause of, stands beside it. */
    List<Coded> supplied(Coded combination, Coded main, List<Coded> coded) {
        List<String> said = stems.of(combination.candidate().title());
        List<Coded> supplied = new ArrayList<>();
        for (Coded other : coded) {
            if (!other.equals(main) && combination.problems().containsAll(other.problems()) && isSaid(other, said)) {
                supplied.add(other);
            }
        }
        return supplied;
    }

    private boolean isSaid(Coded other, Collection<String> said) {
        String title = OpenTitle.said(other.candidate().title());
        Set<String> words = saying(title);
        long held = words.stream().filter(said::contains).count();
        int due = title.indexOf(DUE);
        boolean cause = due > 0 && saying(title.substring(0, due)).stream().noneMatch(said::contains);
        return (!cause && held * 3 >= 2L * words.size())
                || other.problems().stream().anyMatch(problem -> isShown(problem, said));
    }

    private boolean isShown(Problem problem, Collection<String> said) {
        return shown.stems(problem.text()).stream().anyMatch(said::contains);
    }

    /** The stems of a title that say what is there. */
    private Set<String> saying(String title) {
        Set<String> saying = new HashSet<>(stems.of(title));
        saying.removeIf(stem -> Stems.isAbsent(stem) || stem.startsWith("unspecifi"));
        return saying;
    }
}
