package medcode.suggest.phrase;

import java.util.Optional;
import java.util.Set;
import medcode.codeset.CodeTable;
import medcode.tabular.Side;
import medcode.tabular.Tabular;

/** The side that is told, for lines of the publications that name the code of no side: «dislocated right shoulder». */
public final class ToldSide {
    private final CodeTable table;
    private final Tabular tabular;

    public ToldSide(CodeTable table) {
        this.table = table;
        this.tabular = new Tabular(table);
    }

    /** The one side among words; empty for none and for both. */
    public static Optional<Side> among(Set<String> words) {
        boolean right = words.contains("right");
        return right == words.contains("left") ? Optional.empty() : Optional.of(right ? Side.RIGHT : Side.LEFT);
    }

    /** The same on a side; empty where the code is for one already, or has none for it. */
    public Optional<Descent.Arrival> on(Side side, Descent.Arrival arrival) {
        return tabular.laterality(arrival.entry().code())
                .filter(axis -> axis.side() == Side.UNSPECIFIED)
                .flatMap(axis -> axis.code(side))
                .flatMap(table::find)
                .map(entry -> new Descent.Arrival(entry, arrival.fit(), arrival.open()));
    }
}
