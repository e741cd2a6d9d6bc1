package medcode.suggest.injury;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import medcode.extract.Extraction;
import medcode.extract.Sentence;
import medcode.lexicon.Lexicon;
import medcode.lexicon.Phrases;
import medcode.lexicon.Word;
import medcode.note.Span;
import medcode.suggest.Candidate;
import medcode.suggest.coded.Coded;
import medcode.suggest.phrase.PhraseCoder;
import medcode.suggest.problem.Problem;
import medcode.suggest.problem.Problems;

/**
 * What an operation cut by accident is a complication of it, by the system of the organ and that of the operation (guidelines
 * I.B.16, I.C.19.g.4), and no injury.
 */
public final class OperativeInjuries {
    private static final String AUTHORITY = "guideline I.B.16";
    private static final String LEAD = "accidental puncture ";
    private static final String OTHER = "during other procedure";
    private static final String ANY = "during a procedure";
    /** How many words may stand between the accident and the organ. */
    private static final int REACH = 6;

    private final PhraseCoder phrases;
    private final Lexicon lexicon;
    private final OperativeSystems systems;

    public OperativeInjuries(PhraseCoder phrases, Lexicon lexicon) {
        this.phrases = phrases;
        this.lexicon = lexicon;
        this.systems = new OperativeSystems(lexicon);
    }

    /** The same codes; the accident behind what was operated on, in place of the injury that its words were taken for. */
    public List<Coded> with(List<Coded> coded, Extraction extraction) {
        List<Coded> all = new ArrayList<>(coded);
        String operated = "";
        for (Sentence sentence : extraction.sentences()) {
            List<Word> words = sentence.words();
            List<Phrases.Hit<OperativeSystems.Row>> hits = systems.in(words);
            String known = operated;
            operated = hits.stream()
                    .filter(hit -> hit.row().is(OperativeSystems.PROCEDURE))
                    .map(hit -> hit.row().means())
                    .filter(system -> known.isEmpty() || !system.equals(OperativeSystems.UNKNOWN))
                    .findFirst()
                    .orElse(operated);
            for (Phrases.Hit<OperativeSystems.Row> accident : hits) {
                if (accident.row().is(OperativeSystems.ACCIDENT) && Problems.counts(sentence.section())) {
                    add(accident, hits, operated, words, sentence, extraction, all);
                }
            }
        }
        return all;
    }

    private void add(
            Phrases.Hit<OperativeSystems.Row> accident,
            List<Phrases.Hit<OperativeSystems.Row>> hits,
            String operated,
            List<Word> words,
            Sentence sentence,
            Extraction extraction,
            List<Coded> all) {
        Optional<Phrases.Hit<OperativeSystems.Row>> nearest = hits.stream()
                .filter(hit -> hit.row().is(OperativeSystems.ORGAN) && gap(hit, accident) <= REACH)
                .min(Comparator.comparingInt(hit -> gap(hit, accident)));
        if (nearest.isPresent() && !operated.isEmpty()) {
            Phrases.Hit<OperativeSystems.Row> organ = nearest.get();
            Span span = new Span(
                    words.get(Math.min(organ.first(), accident.first())).start(),
                    words.get(Math.max(organ.end(), accident.end()) - 1).end());
            candidate(organ.row().means(), operated)
                    .ifPresent(candidate -> place(candidate, span, sentence, extraction, all));
        }
    }

    private static int gap(Phrases.Hit<OperativeSystems.Row> organ, Phrases.Hit<OperativeSystems.Row> accident) {
        return Math.max(organ.first() - accident.end(), accident.first() - organ.end());
    }

    /** The accident during an operation on the same system, else during another one. */
    private Optional<Candidate> candidate(String organ, String operated) {
        for (String during : List.of(organ.equals(operated) ? "during a" : OTHER, ANY)) {
            Optional<Candidate> found =
                    phrases.candidates(LEAD + "and laceration of " + organ + " " + during, Set.of(), 40).stream()
                            .filter(one -> isOf(one.title().toLowerCase(Locale.ROOT), organ, during))
                            .findFirst();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private boolean isOf(String title, String organ, String during) {
        Set<String> words = new HashSet<>(lexicon.stems().of(title));
        return title.startsWith(LEAD)
                && title.contains(during)
                && words.containsAll(lexicon.stems().of(organ));
    }

    private static void place(
            Candidate candidate, Span span, Sentence sentence, Extraction extraction, List<Coded> all) {
        Problem problem =
                Problem.of(extraction.note().text(), span, sentence.section(), sentence.span(), Set.of(), List.of());
        all.removeIf(one ->
                one.candidate().isInjury() && one.problems().get(0).span().overlaps(sentence.span()));
        if (all.stream().noneMatch(one -> one.code().equals(candidate.code()))) {
            all.add(new Coded(List.of(problem), candidate, List.of(), List.of(AUTHORITY)));
        }
    }
}
