package medcode.suggest;

import java.util.List;
import java.util.Set;
import medcode.extract.Extraction;
import medcode.extract.Mention;
import medcode.extract.Sentence;
import medcode.lexicon.Word;
import medcode.note.Span;

/** A sentence of a note, word by word. */
record SentenceWords(Extraction extraction, Sentence sentence) {

    List<Word> words() {
        return sentence.words();
    }

    int size() {
        return words().size();
    }

    String normal(int at) {
        return words().get(at).normal();
    }

    /** From one word up to before another one. */
    Span span(int from, int to) {
        return new Span(words().get(from).start(), words().get(to - 1).end());
    }

    String text(Span span) {
        return span.of(extraction.note().text());
    }

    /** A stretch of the sentence as a problem, with these mentions of it. */
    Problem problem(Span span, List<Mention> mentions) {
        return Problem.of(extraction.note().text(), span, sentence.section(), sentence.span(), Set.of(), mentions);
    }
}
