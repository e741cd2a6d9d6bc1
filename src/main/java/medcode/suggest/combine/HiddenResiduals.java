package medcode.suggest.combine;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import medcode.extract.Assertion;
import medcode.extract.Extraction;
import medcode.extract.Mention;
import medcode.lexicon.Lexicon;
import medcode.lexicon.Stems;
import medcode.suggest.coded.Coded;
import medcode.suggest.phrase.PhraseCoder;
import medcode.suggest.problem.Handedness;
import medcode.suggest.problem.LinkWords;
import medcode.suggest.problem.Patient;
import medcode.suggest.problem.Problem;

/**
 * What stands before «following a stroke last year»: it is there, though the words behind it are about the past; to be coded
 * only if a combination takes it up.
 */
final class HiddenResiduals {
    private final PhraseCoder phrases;
    private final Stems stems;
    private final LinkWords causes;

    HiddenResiduals(PhraseCoder phrases, Lexicon lexicon) {
        this.phrases = phrases;
        this.stems = lexicon.stems();
        this.causes = new LinkWords("past cause", lexicon);
    }

    /** The codes of those that no code so far has read. */
    List<Coded> before(Mention cause, Extraction extraction, List<Coded> all) {
        List<Coded> hidden = new ArrayList<>();
        for (Mention mention : extraction.mentions()) {
            boolean condition = mention.kind() == Mention.Kind.CONDITION || mention.kind() == Mention.Kind.SYMPTOM;
            if (condition
                    && leads(mention, cause, extraction.note().text())
                    && all.stream().noneMatch(one -> isRead(one, mention))) {
                Problem problem = present(mention, extraction);
                phrases.candidates(problem.text(), problem.documented(), 1)
                        .forEach(found -> hidden.add(new Coded(List.of(problem), found, List.of(), List.of())));
            }
        }
        return hidden;
    }

    private boolean leads(Mention mention, Mention cause, String text) {
        int end = mention.span().end();
        int start = cause.span().start();
        return mention.sentence().contains(cause.span())
                && end < start
                && mention.assertion() == Assertion.HISTORICAL
                && causes.standIn(text.substring(end, start));
    }

    private static boolean isRead(Coded one, Mention mention) {
        return one.problem().span().overlaps(mention.span()) && !one.candidate().isHistory();
    }

    private Problem present(Mention mention, Extraction extraction) {
        Set<String> documented = new HashSet<>();
        mention.facts().forEach(fact -> documented.addAll(stems.of(fact.value())));
        return new Problem(
                mention.span(),
                mention.span().of(extraction.note().text()),
                mention.section(),
                mention.sentence(),
                Assertion.PRESENT,
                Handedness.of(Patient.facts(extraction), documented),
                List.of(mention));
    }
}
