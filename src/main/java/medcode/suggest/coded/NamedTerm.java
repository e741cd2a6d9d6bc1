package medcode.suggest.coded;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import medcode.codeset.Code;
import medcode.extract.Mention;
import medcode.lexicon.Lexicon;
import medcode.note.Span;
import medcode.suggest.Candidate;
import medcode.suggest.phrase.PhraseCoder;
import medcode.suggest.problem.Handedness;
import medcode.suggest.problem.Problem;

/** The code of the symptom that a problem's words name, where no phrase covers them better: «coughing», «pale». */
public final class NamedTerm {
    /** A longer term was found across other words, and says less than a phrase does. */
    private static final int MOST_WORDS = 2;
    /** What it is worth: nothing was weighed. */
    private static final double SCORE = 0.65;

    private final PhraseCoder phrases;
    private final Lexicon lexicon;

    public NamedTerm(PhraseCoder phrases, Lexicon lexicon) {
        this.phrases = phrases;
        this.lexicon = lexicon;
    }

    /** Empty where the problem says more than its mention does, or the term has codes of several categories. */
    public Optional<Candidate> of(Problem problem, String noteText) {
        List<Mention> conditions = problem.conditions();
        if (conditions.size() != 1 || !isWhole(conditions.get(0), problem, noteText) || !isOne(conditions.get(0))) {
            return Optional.empty();
        }
        Mention named = conditions.get(0);
        Set<String> words = new HashSet<>(problem.documented());
        words.addAll(lexicon.stems().ofPhrase(problem.text()));
        return phrases.below(named.codes().get(0), Handedness.with(words)).map(found -> found.scored(SCORE));
    }

    private boolean isWhole(Mention named, Problem problem, String noteText) {
        Span span = named.span();
        String words = span.of(noteText).strip();
        return words.equals(problem.text().strip())
                && !words.equals(words.toUpperCase(Locale.ROOT))
                && lexicon.words(noteText, span.start(), span.end()).size() <= MOST_WORDS;
    }

    /** A symptom; the words of a condition may be those of many others. */
    private static boolean isOne(Mention named) {
        return named.kind() == Mention.Kind.SYMPTOM
                && named.codes().stream().map(Code::category).distinct().count() == 1;
    }
}
