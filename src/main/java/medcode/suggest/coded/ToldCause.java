package medcode.suggest.coded;

import medcode.extract.Extraction;
import medcode.extract.Sentence;
import medcode.lexicon.Lexicon;
import medcode.note.Span;
import medcode.suggest.problem.LinkWords;

/** Tells of two codes whether the note says within a sentence that the one is due to the other. */
public final class ToldCause {
    private static final int NEAR = 40;

    private final LinkWords links;

    public ToldCause(Lexicon lexicon) {
        this.links = new LinkWords("cause", lexicon);
    }

    public boolean is(Coded effect, Coded cause, Extraction extraction) {
        Span one = effect.problem().span();
        Span other = cause.problem().span();
        if (other.start() < one.end() || other.start() > one.end() + NEAR) {
            return false;
        }
        String between = extraction.note().text().substring(one.end(), other.start());
        return links.standIn(between)
                && extraction.sentences().stream()
                        .map(Sentence::span)
                        .anyMatch(sentence -> sentence.overlaps(one) && sentence.overlaps(other));
    }
}
