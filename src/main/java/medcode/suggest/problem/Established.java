package medcode.suggest.problem;

import java.util.Set;
import medcode.codeset.Code;
import medcode.extract.Assertion;
import medcode.extract.Extraction;
import medcode.extract.Mention;
import medcode.lexicon.Lexicon;
import medcode.lexicon.Word;

/** Diagnoses that one line calls likely and another states as found: what is established is coded (guideline IV.H). */
public final class Established {
    /** Sections that weigh less hold what was found before, not the provider's last statement. */
    private static final double STATEMENT = 0.8;

    private final Lexicon lexicon;
    private final Set<String> establishing;

    public Established(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.establishing = lexicon.wordSet("establishing_words.tsv");
    }

    /** True for an uncertain problem that another sentence of the provider's statement says was shown or confirmed. */
    public boolean is(Problem problem, Extraction extraction) {
        if (problem.assertion() != Assertion.UNCERTAIN) {
            return false;
        }
        for (Mention mention : extraction.mentions()) {
            boolean counts = mention.kind() == Mention.Kind.CONDITION
                    && mention.assertion() == Assertion.PRESENT
                    && mention.section().kind().weight() >= STATEMENT
                    && !mention.copied();
            if (counts
                    && names(problem, mention)
                    && isShown(mention, extraction.note().text())) {
                return true;
            }
        }
        return false;
    }

    private static boolean names(Problem problem, Mention mention) {
        for (Mention own : problem.conditions()) {
            for (Code code : own.codes()) {
                if (mention.codes().contains(code)) {
                    return own.assertion() == Assertion.UNCERTAIN;
                }
            }
        }
        return false;
    }

    private boolean isShown(Mention mention, String text) {
        for (Word word :
                lexicon.words(text, mention.sentence().start(), mention.span().start())) {
            if (establishing.contains(word.normal())) {
                return true;
            }
        }
        return false;
    }
}
