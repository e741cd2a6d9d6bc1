package medcode.suggest.phrase;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import medcode.index.EntrySearch;
import medcode.lexicon.Stems;
import medcode.suggest.Candidate;

/**
 * The answers to a phrase that no line says whole, as the Tabular List verifies them: of codes that the publications lead to
 * about as well, the one whose own title says what the phrase says goes first, rather than one that leaves it unspecified.
 */
final class TitlesFirst {
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

    /** The one that is verified best goes before all others and scores no less; these keep their order. */
    List<Candidate> of(List<Candidate> answers, String phrase) {
        List<String> words = stems.ofPhrase(phrase);
        List<Candidate> ordered = new ArrayList<>(answers);
        Candidate best = null;
        double most = 0;
        for (Candidate answer : answers) {
            double worth = worth(answer, words);
            if (best == null || worth > most) {
                best = answer;
                most = worth;
            }
        }
        if (ordered.remove(best)) {
            ordered.add(0, best.scored(Math.max(best.score(), answers.get(0).score())));
        }
        return ordered;
    }

    private double worth(Candidate answer, List<String> words) {
        Set<String> title = new HashSet<>(stems.of(answer.title()));
        List<String> said = words.stream().filter(title::contains).toList();
        double share = said.isEmpty() ? 0 : search.weight(said) / search.weight(words);
        double worth = answer.score() + SAID * share;
        return OpenTitle.is(answer.title()) ? worth - LEFT_OPEN : worth;
    }
}
