package medcode.suggest.injury;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import medcode.extract.Assertion;
import medcode.extract.Extraction;
import medcode.extract.Fact;
import medcode.extract.Mention;
import medcode.extract.ProblemText;
import medcode.lexicon.Lexicon;
import medcode.lexicon.Word;
import medcode.note.Span;
import medcode.suggest.coded.Coded;
import medcode.suggest.phrase.PhraseCoder;
import medcode.suggest.problem.Problem;
import medcode.suggest.problem.Problems;

/**
 * Injuries that a note names by what caused them and where they are: the Index to External Causes knows a «dog bite», the
 * Index to Diseases the «bite of the forearm» (guideline I.C.20).
 */
public final class InjuriesByCause {
    private static final double NAMED = 0.8;

    private final PhraseCoder phrases;
    private final Lexicon lexicon;

    public InjuriesByCause(PhraseCoder phrases, Lexicon lexicon) {
        this.phrases = phrases;
        this.lexicon = lexicon;
    }

    /** The same codes with those of injuries of which their sentence says nothing else. */
    public List<Coded> with(List<Coded> coded, Extraction extraction) {
        List<Coded> all = new ArrayList<>(coded);
        for (Mention mention : extraction.mentions()) {
            boolean alone = coded.stream()
                    .noneMatch(one -> one.candidate().isInjury()
                            && one.problems().get(0).span().overlaps(mention.sentence()));
            if (alone && isCause(mention)) {
                injury(mention, extraction.note().text()).ifPresent(all::add);
            }
        }
        return all;
    }

    private static boolean isCause(Mention mention) {
        return mention.kind() == Mention.Kind.STATUS
                && mention.assertion() == Assertion.PRESENT
                && Problems.counts(mention.section())
                && mention.codes().stream()
                        .anyMatch(code -> "VWXY".indexOf(code.compact().charAt(0)) >= 0);
    }

    /** By all its words, else by the last one of the cause and where it is: «bite of the forearm». */
    private Optional<Coded> injury(Mention mention, String text) {
        Span head = ProblemText.head(
                text, new Span(mention.span().start(), mention.sentence().end()));
        List<Word> words =
                lexicon.words(text, mention.span().start(), mention.span().end());
        for (int from : new int[] {head.start(), words.get(words.size() - 1).start()}) {
            Span span = new Span(from, Math.max(from, head.end()));
            Problem problem = Problem.of(text, span, mention.section(), mention.sentence(), sides(mention), List.of());
            Optional<Coded> found = phrases.candidates(span.of(text), problem.documented(), 1).stream()
                    .filter(candidate -> candidate.score() >= NAMED
                            && candidate.code().compact().startsWith("S"))
                    .map(candidate -> new Coded(List.of(problem), candidate, List.of(), List.of()))
                    .findFirst();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Set<String> sides(Mention mention) {
        return mention.facts().stream()
                .filter(fact -> fact.kind() == Fact.Kind.LATERALITY)
                .map(Fact::value)
                .findFirst()
                .map(Set::of)
                .orElse(Set.of());
    }
}
