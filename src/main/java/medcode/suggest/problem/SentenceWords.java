package medcode.suggest.problem;

import java.util.List;
import java.util.Set;
import medcode.extract.Extraction;
import medcode.extract.Mention;
import medcode.extract.Sentence;
import medcode.lexicon.Word;
import medcode.note.Span;

/** A sentence of a note, word by word. */
public record SentenceWords(Extraction extraction, Sentence sentence) {

    public List<Word> words() {
        return sentence.words();
    }

    public int size() {
        return words().size();
    }

    public String normal(int at) {
        return words().get(at).normal();
    }

    /** From one word up to before another one. */
    public Span span(int from, int to) {
        return new Span(words().get(from).start(), words().get(to - 1).end());
    }

    public String text(Span span) {
        return span.of(extraction.note().text());
    }

    /** A stretch of the sentence as a problem, with these mentions of it. */
    public Problem problem(Span span, List<Mention> mentions) {
        return Problem.of(extraction.note().text(), span, sentence.section(), sentence.span(), Set.of(), mentions);
    }
}
