package medcode.suggest.organism;

import java.util.List;
import java.util.Optional;
import medcode.extract.Extraction;
import medcode.extract.Mention;
import medcode.lexicon.Lexicon;
import medcode.lexicon.Word;
import medcode.note.Span;
import medcode.suggest.Candidate;
import medcode.suggest.coded.Coded;
import medcode.suggest.phrase.PhraseCoder;
import medcode.tabular.CodeRule;

/** The systemic infection that the words behind its severity name: «septic shock due to E. coli pyelonephritis». */
final class SepsisCause {
    private static final double NAMED = 0.8;
    /** So many words at most say what it is due to. */
    private static final int MOST = 6;

    private final PhraseCoder phrases;
    private final Lexicon lexicon;

    SepsisCause(PhraseCoder phrases, Lexicon lexicon) {
        this.phrases = phrases;
        this.lexicon = lexicon;
    }

    /** The surest code among the systemic infections of a rule, if it tells more than «unspecified». */
    Optional<Candidate> of(Coded severe, CodeRule rule, Extraction extraction) {
        Span own = severe.problem().conditions().stream()
                .map(Mention::span)
                .findFirst()
                .orElse(severe.problem().span());
        String text = extraction.note().text();
        int end = severe.problem().context().end();
        List<Word> words = lexicon.words(text, own.end(), Math.max(own.end(), end));
        Candidate best = null;
        for (int many = 1; many <= Math.min(MOST, words.size()); many++) {
            String behind = text.substring(own.end(), words.get(many - 1).end());
            for (Candidate found : phrases.candidates(rule.text("name") + behind, 1)) {
                boolean more =
                        rule.lists("systemic", found.code()) && !found.code().equals(rule.code("unspecified"));
                boolean surer = found.score() >= (best == null ? NAMED : best.score());
                best = more && surer ? found : best;
            }
        }
        return Optional.ofNullable(best);
    }
}
