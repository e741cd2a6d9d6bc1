package medcode.codeset;

import java.time.LocalDate;

/** From when to when something holds, both days inclusive; {@link LocalDate#MIN} and {@link LocalDate#MAX} are open ends. */
public record Validity(LocalDate from, LocalDate to) {
    public static final Validity ALWAYS = new Validity(LocalDate.MIN, LocalDate.MAX);

    public boolean holds(LocalDate date) {
        return !date.isBefore(from) && !date.isAfter(to);
    }
}
