package medcode.suggest.neoplasm;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import medcode.extract.AssertionClassifier;
import medcode.extract.Extraction;
import medcode.extract.Extractor;
import medcode.extract.Sentence;
import medcode.note.Span;
import medcode.suggest.coded.Coded;
import medcode.suggest.problem.MetastasisWords;
import medcode.suggest.problem.Problems;
import medcode.suggest.problem.SentenceWords;

/**
 * The kinds of malignant tumor that a specimen is found to be and that no code has without a site: «squamous cell
 * carcinoma», «adenocarcinoma». With the site of the specimen they are a neoplasm of it.
 */
public final class SpecimenKinds {
    /** So many words at most stand before the kind: «invasive squamous cell». */
    private static final int BEFORE = 2;

    private static final String KIND = "carcinoma";

    private final SpecimenSites sites;
    private final AssertionClassifier assertions = Extractor.assertions();

    public SpecimenKinds(SpecimenSites sites) {
        this.sites = sites;
    }

    /** The codes with those of the kinds that none of them is about. */
    public List<Coded> with(List<Coded> coded, Extraction extraction) {
        List<Coded> all = new ArrayList<>(coded);
        if (coded.stream().anyMatch(SpecimenKinds::isPrimary)) {
            return all;
        }
        for (Sentence sentence : extraction.sentences()) {
            if (sentence.section().kind().weight() >= Problems.COUNTS) {
                of(new SentenceWords(extraction, sentence), coded).ifPresent(all::add);
            }
        }
        return all;
    }

    /** What a specimen shows beside a known primary is that primary. */
    private static boolean isPrimary(Coded one) {
        return one.code().compact().charAt(0) == 'C' && !one.candidate().title().startsWith("Secondary");
    }

    private Optional<Coded> of(SentenceWords sentence, List<Coded> coded) {
        boolean metastatic = false;
        for (int at = 0; at < sentence.size(); at++) {
            metastatic |= MetastasisWords.isMetastasis(sentence, at);
            if (!metastatic && sentence.normal(at).endsWith(KIND)) {
                Optional<Coded> found = sited(sentence, at, coded);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Coded> sited(SentenceWords sentence, int at, List<Coded> coded) {
        for (int from = Math.max(0, at - BEFORE); from <= at; from++) {
            Span name = sentence.span(from, end(sentence, at));
            if (isNew(name, sentence, coded) && isPresent(sentence, at)) {
                Optional<Coded> found = sites.of(sentence.problem(name, List.of()), sentence.extraction());
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /** Behind «in situ» where it follows. */
    private static int end(SentenceWords sentence, int at) {
        boolean inSitu = at + 2 < sentence.size()
                && sentence.normal(at + 1).equals("in")
                && sentence.normal(at + 2).equals("situ");
        return at + (inSitu ? 3 : 1);
    }

    private static boolean isNew(Span name, SentenceWords sentence, List<Coded> coded) {
        return sentence.extraction().mentions().stream()
                        .noneMatch(mention -> mention.span().overlaps(name))
                && coded.stream()
                        .flatMap(one -> one.problems().stream())
                        .noneMatch(problem -> problem.span().overlaps(name));
    }

    private boolean isPresent(SentenceWords sentence, int at) {
        return assertions.isPresent(
                sentence.extraction().note().text(), sentence.sentence().span(), sentence.span(at, at + 1));
    }
}
