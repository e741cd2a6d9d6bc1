package medcode.suggest.coding;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import medcode.extract.Extraction;
import medcode.suggest.coded.Coded;

/** One step of coding a note: takes the codes as they stand and gives them as it leaves them. */
@FunctionalInterface
interface CodingStep {
    List<Coded> with(List<Coded> coded, NoteAtHand note);

    /** A step that looks at the codes alone. */
    static CodingStep ofCodes(UnaryOperator<List<Coded>> step) {
        return (coded, note) -> step.apply(coded);
    }

    /** A step that looks at what the note says, too. */
    static CodingStep ofText(BiFunction<List<Coded>, Extraction, List<Coded>> step) {
        return (coded, note) -> step.apply(coded, note.extraction());
    }
}
