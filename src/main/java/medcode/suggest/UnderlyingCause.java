package medcode.suggest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import medcode.codeset.Code;
import medcode.codeset.CodeTable;
import medcode.codeset.InstructionalNote;
import medcode.extract.Extraction;
import medcode.extract.Sentence;
import medcode.lexicon.Lexicon;
import medcode.note.Span;
import medcode.tabular.LeveledNote;
import medcode.tabular.Tabular;

/**
 * The cause that a note names goes before a code whose own «code first» note asks for «the underlying cause, such as»: it
 * names examples alone (guideline I.C.9.e.5).
 */
final class UnderlyingCause {
    private static final String ASKED = "underlying cause";
    private static final int NEAR = 40;

    private final Tabular tabular;
    private final LinkWords links;

    UnderlyingCause(CodeTable table, Lexicon lexicon) {
        this.tabular = new Tabular(table);
        this.links = new LinkWords("cause", lexicon);
    }

    /** The same codes, each cause before what it is said to have caused. */
    List<Coded> first(List<Coded> coded, Extraction extraction) {
        List<Coded> order = new ArrayList<>(coded);
        for (Coded one : coded) {
            Optional<LeveledNote> note = asks(one.code());
            Optional<Coded> cause = note.flatMap(asked -> coded.stream()
                    .filter(other -> isCause(one, other, extraction))
                    .findFirst());
            int at = order.indexOf(one);
            if (cause.isPresent() && order.indexOf(cause.get()) > at) {
                order.remove(cause.get());
                order.set(at, one.obeying(note.get().quotation()));
                order.add(at, cause.get());
            }
        }
        return order;
    }

    private Optional<LeveledNote> asks(Code code) {
        return tabular.notes(code, InstructionalNote.Kind.CODE_FIRST).stream()
                .filter(note -> note.quotation().contains(ASKED))
                .findFirst();
    }

    private boolean isCause(Coded one, Coded other, Extraction extraction) {
        Span effect = one.problems().get(0).span();
        Span cause = other.problems().get(0).span();
        if (cause.start() < effect.end() || cause.start() > effect.end() + NEAR) {
            return false;
        }
        String between = extraction.note().text().substring(effect.end(), cause.start());
        return links.standIn(between)
                && extraction.sentences().stream()
                        .map(Sentence::span)
                        .anyMatch(sentence -> sentence.overlaps(effect) && sentence.overlaps(cause));
    }
}
