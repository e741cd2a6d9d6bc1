package medcode.suggest.drug;

import java.util.List;
import java.util.Set;
import medcode.extract.Extraction;
import medcode.extract.Sentence;
import medcode.suggest.coded.Coded;
import medcode.suggest.problem.Problem;

/**
 * A sentence that names drugs.
 *
 * @param cues the words that tell how the drugs were used and what came of it
 * @param own which of the codes so far are of it
 */
record DrugSentence(Extraction extraction, Sentence sentence, DrugCues.Found cues, List<Coded> own) {

    static DrugSentence of(Extraction extraction, Sentence sentence, DrugCues cues, List<Coded> coded) {
        List<Coded> own = coded.stream()
                .filter(one -> one.problem().span().overlaps(sentence.span()))
                .toList();
        return new DrugSentence(extraction, sentence, cues.in(extraction.note().text(), sentence.span()), own);
    }

    String text() {
        return extraction.note().text();
    }

    boolean has(DrugCues.Use use) {
        return cues.has(use);
    }

    /** A drug of it as a problem. */
    Problem problem(Substances.Substance drug) {
        return Problem.of(text(), drug.span(), sentence.section(), sentence.span(), Set.of(), List.of());
    }
}
