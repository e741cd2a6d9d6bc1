package medcode.suggest.neoplasm;

import java.util.ArrayList;
import java.util.List;
import medcode.extract.Extraction;
import medcode.extract.Mention;
import medcode.extract.Sentence;
import medcode.lexicon.Lexicon;
import medcode.note.Span;
import medcode.suggest.coded.Coded;
import medcode.suggest.problem.MetastasisWords;
import medcode.suggest.problem.Problem;
import medcode.suggest.problem.Problems;
import medcode.suggest.problem.SentenceWords;

/**
 * Secondary neoplasms by their site: «bone metastases», «metastatic to the liver» (guideline I.C.2); the primary is coded by
 * its own name.
 */
public final class Metastases {
    private final MetastasisWords vocabulary;
    private final NeoplasmNames names;
    private final Specimens specimens;

    public Metastases(NeoplasmNames names, MetastasisWords vocabulary, Lexicon lexicon) {
        this.names = names;
        this.vocabulary = vocabulary;
        this.specimens = new Specimens(lexicon);
    }

    /** One for each site, in the note's order, and before them the primaries that are named with them. */
    public List<Coded> in(Extraction extraction) {
        List<Coded> found = new ArrayList<>();
        for (Sentence sentence : extraction.sentences()) {
            if (sentence.section().kind().weight() >= Problems.COUNTS) {
                found.addAll(in(new SentenceWords(extraction, sentence)));
            }
        }
        return found;
    }

    private List<Coded> in(SentenceWords sentence) {
        List<Coded> found = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            if (MetastasisWords.isMetastasis(sentence, i) || vocabulary.isSpread(sentence, i)) {
                Metastasis metastasis = new Metastasis(sentence, i, vocabulary, specimens, names);
                List<Coded> sites = metastasis.sites();
                if (sites.isEmpty()) {
                    metastasis.alone().ifPresent(found::add);
                } else {
                    metastasis.primary().ifPresent(found::add);
                    found.addAll(primaries(sentence, sites));
                    found.addAll(sites);
                }
            }
        }
        return found;
    }

    /** The neoplasms named beside the metastases: «breast cancer metastatic to bone». */
    private List<Coded> primaries(SentenceWords sentence, List<Coded> sites) {
        List<Coded> primaries = new ArrayList<>();
        for (Mention mention : sentence.extraction().mentions()) {
            Span span = before(mention.span(), sites);
            boolean own = mention.kind() == Mention.Kind.CONDITION
                    && sentence.sentence().span().contains(mention.span())
                    && span.start() < span.end();
            if (own) {
                List<Problem> problem = List.of(sentence.problem(span, List.of(mention)));
                names.primary(sentence.text(span))
                        .map(found -> new Coded(problem, found, List.of(), List.of()))
                        .ifPresent(primaries::add);
            }
        }
        return primaries;
    }

    /** What a mention says before the metastases that it runs into: «cancer of the colon with liver metastases». */
    private static Span before(Span mention, List<Coded> sites) {
        int end = mention.end();
        for (Coded site : sites) {
            Span span = site.problem().span();
            if (span.overlaps(mention)) {
                end = Math.min(end, Math.max(mention.start(), span.start()));
            }
        }
        return new Span(mention.start(), end);
    }
}
