package medcode.suggest.problem;

import java.util.Set;
import medcode.extract.Circumstance;
import medcode.extract.Extraction;
import medcode.extract.Sentence;
import medcode.lexicon.Lexicon;
import medcode.lexicon.Word;

/** Tells the reason for a visit from one that the plan speaks of: «come back in a month for a blood pressure check». */
final class LaterVisits {
    /** Sections that weigh less tell why the patient is here: «scheduled for her annual exam». */
    private static final double PLAN = 0.8;

    private static final String HISTORY = "hpi";

    private final Lexicon lexicon;
    private final Set<String> later;

    LaterVisits(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.later = lexicon.wordSet("later_words.tsv");
    }

    /** True for a reason for a visit behind a word for the future, in its own sentence. */
    boolean isOf(Stated stated, Extraction extraction) {
        Sentence sentence = stated.sentence();
        if (stated.circumstance().place() != Circumstance.Place.FIRST
                || sentence.section().kind().weight() < PLAN
                || sentence.section().kind().id().equals(HISTORY)) {
            return false;
        }
        for (Word word : lexicon.words(
                extraction.note().text(), sentence.span().start(), stated.span().start())) {
            if (later.contains(word.normal())) {
                return true;
            }
        }
        return false;
    }
}
