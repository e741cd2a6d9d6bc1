package medcode.suggest.coding;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import medcode.lexicon.Lexicon;
import medcode.lexicon.Stems;
import medcode.lexicon.Word;
import medcode.note.Span;
import medcode.suggest.OpenAxis;
import medcode.suggest.Query;

/**
 * What the evidence for a code is worth: less than its words where the Tabular List asks for a detail that nothing answers,
 * and less still where the note speaks of that detail and does not join it to the condition.
 */
final class Worth {
    /** How much of what lies above the least score is left. */
    private static final double ASKED = 0.6;

    private static final double SPOKEN_OF = 0.4;

    private final Lexicon lexicon = Lexicon.bundled();
    private final String text;
    private final Span body;
    private Set<String> said;

    Worth(String text, Span body) {
        this.text = text;
        this.body = body;
    }

    /** The score of a code that leaves these questions open. */
    double of(double score, List<Query> open) {
        double least = Suggester.Options.USUAL_LEAST_SCORE;
        if (open.isEmpty() || score <= least) {
            return score;
        }
        boolean spoken =
                open.stream().flatMap(query -> query.options().stream()).anyMatch(this::isSpokenOf);
        return least + (score - least) * (spoken ? SPOKEN_OF : ASKED);
    }

    /** True where all words of an answer stand somewhere in the note. */
    private boolean isSpokenOf(OpenAxis.Option option) {
        Set<String> asked = new HashSet<>(lexicon.stems().of(option.answer()));
        asked.removeIf(Stems::isAbsent);
        return !asked.isEmpty() && said().containsAll(asked);
    }

    private Set<String> said() {
        if (said == null) {
            said = new HashSet<>();
            for (Word word : lexicon.words(text, body.start(), body.end())) {
                said.add(lexicon.stems().family(word.stem()));
            }
        }
        return said;
    }
}
