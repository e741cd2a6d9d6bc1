package medcode.suggest.problem;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import medcode.extract.Assertion;
import medcode.extract.Mention;
import medcode.lexicon.Lexicon;
import medcode.lexicon.Word;
import medcode.note.Span;

/** Tells what runs in the family from what a person without common blood has: a coworker, a husband. */
public final class Relatives {
    private static final String WORDS = "relatives.tsv";

    private final Lexicon lexicon;
    private final Set<String> relatives;

    public Relatives(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.relatives = lexicon.wordSet(WORDS);
    }

    /** The words for people of common blood, as stems. */
    public static Set<String> stems(Lexicon lexicon) {
        Set<String> stems = new HashSet<>();
        lexicon.wordSet(WORDS).forEach(word -> stems.addAll(lexicon.stems().ofPhrase(word)));
        return stems;
    }

    /** The disease of a blood relative that a problem names. */
    public Optional<String> disease(Problem problem, String noteText) {
        for (Mention mention : problem.mentions()) {
            boolean condition = mention.kind() == Mention.Kind.CONDITION || mention.kind() == Mention.Kind.SYMPTOM;
            if (condition && mention.assertion() == Assertion.FAMILY && isOfRelative(mention, noteText)) {
                return Optional.of(mention.span().of(noteText));
            }
        }
        return Optional.empty();
    }

    /** Without a cue the section says whose history it is. */
    private boolean isOfRelative(Mention mention, String noteText) {
        if (mention.cue().isEmpty()) {
            return true;
        }
        Span cue = mention.cue().get();
        for (Word word : lexicon.words(noteText, cue.start(), cue.end())) {
            if (relatives.contains(word.normal())) {
                return true;
            }
        }
        return false;
    }
}
