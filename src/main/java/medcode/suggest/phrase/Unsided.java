package medcode.suggest.phrase;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import medcode.codeset.CodeTable;
import medcode.index.EntrySearch;
import medcode.lexicon.Lexicon;
import medcode.lexicon.Stems;
import medcode.suggest.Candidate;

/**
 * A side alone makes no other condition of one: a «cataract of the right eye» is none of the kinds whose titles name an
 * eye, but the cataract that the Index names.
 */
final class Unsided {
    /** Two sides are told by the name of the condition itself. */
    private static final String BOTH = "bilateral";

    private static final String OPEN = "unspecified";
    /** What titles add to a side, and the Index to what has no code of its own. */
    private static final Set<String> RESIDUAL = Set.of("side", "nos", "nec");
    /** How well the condition without its side is named at least. */
    private static final double NAMED = 0.7;

    private final CodeTable table;
    private final EntrySearch search;
    private final Stems stems;
    private final Set<String> sides;

    Unsided(CodeTable table, EntrySearch search, Lexicon lexicon) {
        this.table = table;
        this.search = search;
        this.stems = lexicon.stems();
        this.sides = lexicon.wordSet("side_words.tsv");
    }

    /**
     * What the phrase without its sides names, where the best candidate for all of it asks more than the phrase says.
     *
     * @param words of the phrase in all its forms
     * @param verified the candidate that an entry leads to
     */
    Optional<Candidate> of(
            List<String> phrase,
            Candidate best,
            Set<String> words,
            Function<EntrySearch.Scored, Optional<Candidate>> verified) {
        List<String> plain =
                phrase.stream().filter(stem -> !sides.contains(stem)).toList();
        if (plain.isEmpty() || plain.size() == phrase.size() || asksNothing(best, words)) {
            return Optional.empty();
        }
        Set<String> said = said(best);
        said.removeIf(stem -> !phrase.contains(stem) || (sides.contains(stem) && !stem.equals(BOTH)));
        for (EntrySearch.Scored hit : search.covering(plain, NAMED).entries()) {
            Optional<Candidate> found = verified.apply(hit)
                    .filter(named -> asksNothing(named, words) && said(named).containsAll(said));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** What a candidate says, its chapter included: those of the eye need not say so. */
    private Set<String> said(Candidate candidate) {
        Set<String> said = new HashSet<>(stems.of(bare(candidate)));
        said.addAll(stems.of(candidate.title()));
        table.find(candidate.code())
                .flatMap(entry -> table.block(entry.chapter()))
                .ifPresent(chapter -> said.addAll(stems.of(chapter.title())));
        return said;
    }

    private boolean asksNothing(Candidate candidate, Set<String> words) {
        Set<String> asked = new HashSet<>(stems.of(bare(candidate)));
        asked.removeIf(stem -> Stems.isAbsent(stem)
                || words.contains(stem)
                || sides.contains(stem)
                || RESIDUAL.contains(stem)
                || stems.isUnsaid(stem)
                || stems.isQualifier(stem)
                || OPEN.startsWith(stem));
        return asked.isEmpty();
    }

    private static String bare(Candidate candidate) {
        return NonessentialModifiers.without(String.join(" ", candidate.trail()));
    }
}
