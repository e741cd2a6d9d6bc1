package medcode.procedure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import medcode.codeset.Axis;
import medcode.codeset.ProcedureChoice;
import medcode.codeset.ProcedureRow;

/**
 * A procedure on its way through the axes of its tables.
 *
 * @param begun the rows of its tables
 * @param left the rows that are left
 * @param said how each value was chosen, to be shown to a coder
 * @param defaults how many values stand for want of words
 * @param open the places that the note leaves open
 */
record Composed(ProcedureChoice begun, ProcedureChoice left, List<String> said, int defaults, List<Integer> open) {

    Composed {
        said = List.copyOf(said);
        open = List.copyOf(open);
    }

    static Composed of(ProcedureChoice choice) {
        return new Composed(choice, choice, List.of(), 0, List.of());
    }

    Composed chosen(ProcedureChoice narrowed, int place, String how) {
        List<String> all = new ArrayList<>(said);
        Axis axis = narrowed.axis(place);
        all.add(axis.title() + ": " + axis.values().get(0).label() + " (" + how + ")");
        return new Composed(begun, narrowed, all, defaults, open);
    }

    Composed byDefault(ProcedureChoice narrowed, int place, String how) {
        Composed chosen = chosen(narrowed, place, how);
        return new Composed(begun, chosen.left, chosen.said, defaults + 1, open);
    }

    Composed leftOpen(int place) {
        List<Integer> all = new ArrayList<>(open);
        all.add(place);
        return new Composed(begun, left, said, defaults, all);
    }

    /** The code, where every axis is settled. */
    Optional<String> code() {
        return open.isEmpty() && !left.isEmpty() && left.open() == 0
                ? Optional.of(left.codes().get(0))
                : Optional.empty();
    }

    /** The characters that are settled, up to the first place that is not. */
    String beginning() {
        StringBuilder beginning = new StringBuilder();
        for (int place = 1; place <= ProcedureRow.LENGTH && left.axis(place).isSettled(); place++) {
            beginning.append(left.axis(place).values().get(0).character());
        }
        return beginning.toString();
    }

    /** With fewer rows, nothing chosen by it. */
    Composed narrowed(ProcedureChoice choice) {
        return new Composed(begun, choice, said, defaults, open);
    }
}
