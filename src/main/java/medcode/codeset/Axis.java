package medcode.codeset;

import java.util.List;

/**
 * A place of an ICD-10-PCS code, with the values that may stand there.
 *
 * @param title what the place says in this table: {@code Body Part}, {@code Approach}
 */
public record Axis(String title, List<AxisValue> values) {

    public Axis {
        values = List.copyOf(values);
    }

    /** True where one character alone may stand here, whatever it is called. */
    public boolean isSettled() {
        for (AxisValue value : values) {
            if (value.character() != values.get(0).character()) {
                return false;
            }
        }
        return true;
    }
}
