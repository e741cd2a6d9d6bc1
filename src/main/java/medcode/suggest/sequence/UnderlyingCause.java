package medcode.suggest.sequence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import medcode.codeset.Code;
import medcode.codeset.CodeTable;
import medcode.codeset.InstructionalNote;
import medcode.extract.Extraction;
import medcode.lexicon.Lexicon;
import medcode.suggest.coded.Coded;
import medcode.suggest.coded.ToldCause;
import medcode.tabular.LeveledNote;
import medcode.tabular.Tabular;

/**
 * The cause that a note names goes before a code whose own «code first» note asks for «the underlying cause, such as»,
 * «underlying disease», «underlying cardiac condition»: it names examples alone, or none (guideline I.C.9.e.5).
 */
public final class UnderlyingCause {
    private static final String ASKED = "underlying ";

    private final Tabular tabular;
    private final ToldCause causes;

    public UnderlyingCause(CodeTable table, Lexicon lexicon) {
        this.tabular = new Tabular(table);
        this.causes = new ToldCause(lexicon);
    }

    /** The same codes, each cause before what it is said to have caused. */
    public List<Coded> first(List<Coded> coded, Extraction extraction) {
        List<Coded> order = new ArrayList<>(coded);
        for (Coded one : coded) {
            Optional<LeveledNote> note = asks(one.code());
            Optional<Coded> cause = note.flatMap(asked -> coded.stream()
                    .filter(other -> causes.is(one, other, extraction))
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
}
