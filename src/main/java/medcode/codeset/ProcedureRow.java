package medcode.codeset;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * A row of a table of ICD-10-PCS: any value of an axis goes with any value of the others, and with none of another row.
 *
 * @param axes all seven, the first three with one value each
 */
public record ProcedureRow(List<Axis> axes) {
    public static final int LENGTH = 7;

    public ProcedureRow {
        axes = List.copyOf(axes);
    }

    /** The axis of a place, from 1. */
    public Axis axis(int place) {
        return axes.get(place - 1);
    }

    /** The row with fewer values at a place; null where none is left. */
    ProcedureRow where(int place, Predicate<AxisValue> wanted) {
        List<AxisValue> left = new ArrayList<>();
        for (AxisValue value : axis(place).values()) {
            if (wanted.test(value)) {
                left.add(value);
            }
        }
        if (left.isEmpty()) {
            return null;
        }
        List<Axis> narrowed = new ArrayList<>(axes);
        narrowed.set(place - 1, new Axis(axis(place).title(), left));
        return new ProcedureRow(narrowed);
    }

    /** The number of its codes. */
    public int size() {
        long size = 1;
        for (Axis axis : axes) {
            size = Math.min(size * axis.values().size(), Integer.MAX_VALUE);
        }
        return (int) size;
    }

    /** Its codes in the order of their characters. */
    public List<String> codes() {
        List<String> codes = List.of("");
        for (Axis axis : axes) {
            List<String> longer = new ArrayList<>(codes.size() * axis.values().size());
            for (String code : codes) {
                for (AxisValue value : axis.values()) {
                    longer.add(code + value.character());
                }
            }
            codes = longer;
        }
        return codes;
    }
}
