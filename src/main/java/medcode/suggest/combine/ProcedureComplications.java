package medcode.suggest.combine;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import medcode.codeset.CodeTable;
import medcode.extract.Extraction;
import medcode.extract.Mention;
import medcode.lexicon.Lexicon;
import medcode.lexicon.Stems;
import medcode.note.Span;
import medcode.suggest.coded.Coded;
import medcode.suggest.phrase.PhraseCoder;
import medcode.suggest.problem.LinkWords;
import medcode.tabular.CodeRules;

/**
 * A condition that the note says a procedure caused is a complication of it (guideline I.B.16): «pneumothorax caused by a
 * lung biopsy» is a postprocedural one.
 */
public final class ProcedureComplications {
    private static final String AUTHORITY = "guideline I.B.16";
    private static final String AFTER = "postprocedural ";
    private static final double SURE = 0.85;

    private final CodeRules complications;
    private final PhraseCoder phrases;
    private final Stems stems;
    private final LinkWords causes;

    public ProcedureComplications(CodeTable table, PhraseCoder phrases, Lexicon lexicon) {
        this.complications = new CodeRules("complications", table.release());
        this.phrases = phrases;
        this.stems = lexicon.stems();
        this.causes = new LinkWords("procedure cause", lexicon);
    }

    /** The same codes, such conditions as complications. */
    public List<Coded> with(List<Coded> coded, Extraction extraction) {
        List<Coded> all = new ArrayList<>();
        for (Coded one : coded) {
            all.add(isCaused(one, extraction) ? complication(one).orElse(one) : one);
        }
        return all;
    }

    /** True where the words from the condition to a procedure of the same sentence say so. */
    private boolean isCaused(Coded one, Extraction extraction) {
        List<Mention> own = one.problem().mentions();
        Span named = own.isEmpty() ? one.problem().span() : own.get(0).span();
        String text = extraction.note().text();
        for (Mention mention : extraction.mentions()) {
            boolean behind = mention.kind() == Mention.Kind.PROCEDURE
                    && mention.span().start() > named.end()
                    && (own.isEmpty() || mention.sentence().contains(named));
            if (behind
                    && causes.standIn(text.substring(named.end(), mention.span().start()))) {
                return true;
            }
        }
        return false;
    }

    private Optional<Coded> complication(Coded one) {
        Set<String> own = new HashSet<>(stems.of(one.candidate().title()));
        String named = one.problem().mentions().isEmpty()
                ? one.problem().text()
                : one.candidate().title();
        return phrases.candidates(AFTER + named, one.problem().documented(), 1).stream()
                .filter(found -> found.score() >= SURE
                        && complications.list("codes", found.code())
                        && stems.of(found.title()).stream().anyMatch(own::contains))
                .findFirst()
                .map(found -> new Coded(one.problems(), found, List.of(one.candidate()), List.of(AUTHORITY)));
    }
}
