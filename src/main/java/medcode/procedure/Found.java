package medcode.procedure;

import java.util.ArrayList;
import java.util.List;
import medcode.codeset.AxisValue;
import medcode.codeset.ProcedureChoice;
import medcode.codeset.ProcedureRow;
import medcode.extract.Mention;
import medcode.lexicon.Word;

/**
 * A procedure that a note names, composed as far as its words go.
 *
 * @param mentions where it is named, the first that was read first
 */
record Found(List<Mention> mentions, ProcedureTerm term, Composed composed, Passage passage) {
    static final int SECTION = 1;
    static final int SYSTEM = 2;
    static final int OPERATION = 3;
    static final int APPROACH = 5;
    static final int QUALIFIER = 7;

    Found {
        mentions = List.copyOf(mentions);
    }

    Mention first() {
        return mentions.get(0);
    }

    /** The label at a place that is settled. */
    String label(int place) {
        return value(place).label();
    }

    AxisValue value(int place) {
        return composed.left().axis(place).values().get(0);
    }

    /** The words of its name. */
    List<String> name() {
        return passage.wordsOf(first().span()).stream().map(Word::stem).toList();
    }

    /** True where its own sentence names its body part. */
    boolean isSited() {
        return composed.said().stream().anyMatch(said -> said.endsWith("(" + Sites.NAMED + ")"));
    }

    /** True where only sentences near by name its body part. */
    boolean isGuided() {
        return composed.said().stream().anyMatch(said -> said.endsWith("(" + Sites.NEAR + ")"));
    }

    Found with(Mention other) {
        List<Mention> all = new ArrayList<>(mentions);
        all.add(other);
        return new Found(all, term, composed, passage);
    }

    /** The codes of its tables that differ from it at one place alone. */
    List<String> others(int place) {
        ProcedureChoice others = composed.begun();
        for (int at = 1; at <= ProcedureRow.LENGTH; at++) {
            others = at == place ? others : others.where(at, value(at).character());
        }
        return others.codes();
    }
}
