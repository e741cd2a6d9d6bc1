package medcode.suggest.problem;

import java.util.List;
import medcode.extract.Assertion;
import medcode.extract.Circumstance;
import medcode.extract.Mention;
import medcode.extract.Sentence;
import medcode.note.Span;

/**
 * A circumstance as a note states it.
 *
 * @param span its words with those of what it speaks of
 * @param objects what it speaks of: the condition screened for, the person's disease; none where it says all itself
 * @param subject the mentions that belong to it and are nothing of their own
 */
public record Stated(
        Circumstance circumstance,
        Sentence sentence,
        Span span,
        Assertion assertion,
        List<Span> objects,
        List<Mention> subject) {

    public Stated {
        objects = List.copyOf(objects);
        subject = List.copyOf(subject);
    }
}
