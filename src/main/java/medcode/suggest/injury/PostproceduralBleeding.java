package medcode.suggest.injury;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import medcode.extract.Extraction;
import medcode.extract.Extractor;
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
 * Bleeding after an operation is a complication by the system that was operated on (Index Complication, postprocedural,
 * hemorrhage): «postoperative bleeding after tonsillectomy».
 */
public final class PostproceduralBleeding {
    private static final String AUTHORITY = "guideline I.B.16";
    private static final String LEAD = "postprocedural ";
    private static final String ANOTHER = "following other procedure";
    private static final int CANDIDATES = 20;

    private final PhraseCoder phrases;
    private final OperativeSystems systems;

    public PostproceduralBleeding(PhraseCoder phrases, Lexicon lexicon) {
        this.phrases = phrases;
        this.systems = new OperativeSystems(lexicon);
    }

    /** The same codes, the complication in place of what its words were taken for. */
    public List<Coded> with(List<Coded> coded, Extraction extraction) {
        List<Coded> all = new ArrayList<>(coded);
        for (Sentence sentence : extraction.sentences()) {
            List<Word> words = sentence.words();
            List<Phrases.Hit<OperativeSystems.Row>> hits = systems.in(words);
            Optional<String> system = hits.stream()
                    .map(Phrases.Hit::row)
                    .filter(row ->
                            row.is(OperativeSystems.PROCEDURE) && !row.means().equals(OperativeSystems.UNKNOWN))
                    .map(OperativeSystems.Row::means)
                    .findFirst();
            for (Phrases.Hit<OperativeSystems.Row> hit : hits) {
                if (hit.row().is(OperativeSystems.BLEEDING)
                        && system.isPresent()
                        && Problems.counts(sentence.section())) {
                    Span span = new Span(
                            words.get(hit.first()).start(),
                            words.get(hit.end() - 1).end());
                    candidate(hit.row().means(), system.get())
                            .ifPresent(found -> place(found, span, sentence, extraction, all));
                }
            }
        }
        return all;
    }

    private Optional<Candidate> candidate(String bleeding, String system) {
        String lead = LEAD + bleeding;
        return phrases
                .candidates(lead + " of " + system + " following a " + system + " procedure", Set.of(), CANDIDATES)
                .stream()
                .filter(found -> {
                    String title = found.title().toLowerCase(Locale.ROOT);
                    return title.startsWith(lead) && title.contains(system) && !title.contains(ANOTHER);
                })
                .findFirst();
    }

    private static void place(Candidate found, Span span, Sentence sentence, Extraction extraction, List<Coded> all) {
        String text = extraction.note().text();
        if (!Extractor.assertions().isPresent(text, sentence.span(), span)) {
            return;
        }
        all.removeIf(one -> one.problem().span().overlaps(span));
        int at = 0;
        while (at < all.size() && all.get(at).problem().span().start() < span.start()) {
            at++;
        }
        Problem problem = Problem.of(text, span, sentence.section(), sentence.span(), Set.of(), List.of());
        all.add(at, new Coded(List.of(problem), found, List.of(), List.of(AUTHORITY)));
    }
}
