package medcode.suggest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import medcode.index.EntrySearch;
import medcode.lexicon.Stems;

/**
 * The answers to a phrase that no line says whole, as the Tabular List verifies them: of codes that the publications lead to
 * about as well, the one whose own title says what the phrase says goes first, one that leaves it unspecified last.
 */
final class TitlesFirst {
    private static final String OPEN = "nspecified";
    /** What a title counts that says all of a phrase. */
    private static final double SAID = 0.12;
    /** What a title counts less that leaves something open. */
    private static final double LEFT_OPEN = 0.03;

    private final EntrySearch search;
    private final Stems stems;

    TitlesFirst(EntrySearch search, Stems stems) {
        this.search = search;
        this.stems = stems;
    }

    /** What goes before others scores no less than they do. */
    List<Candidate> of(List<Candidate> answers, String phrase) {
        List<String> words = stems.ofPhrase(phrase);
        Map<Candidate, Double> worth = new HashMap<>();
        answers.forEach(answer -> worth.put(answer, worth(answer, words)));
        List<Candidate> ordered = new ArrayList<>(answers);
        ordered.sort(Comparator.comparing(worth::get).reversed());
        for (int i = ordered.size() - 2; i >= 0; i--) {
            Candidate next = ordered.get(i + 1);
            if (ordered.get(i).score() < next.score()) {
                ordered.set(i, ordered.get(i).scored(next.score()));
            }
        }
        return ordered;
    }

    private double worth(Candidate answer, List<String> words) {
        Set<String> title = new HashSet<>(stems.of(answer.title()));
        List<String> said = words.stream().filter(title::contains).toList();
        double share = said.isEmpty() ? 0 : search.weight(said) / search.weight(words);
        double worth = answer.score() + SAID * share;
        return answer.title().contains(OPEN) ? worth - LEFT_OPEN : worth;
    }
}
