package medcode.claim;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A service line of a claim.
 *
 * @param written the procedure code as the file has it; empty on an institutional line with a revenue code alone
 * @param revenueCode four digits, institutional claims alone; else empty
 * @param units empty where the file has none, or no number
 * @param writtenUnits as the file has them
 * @param pointers diagnosis positions, in order, from 1; 0 for one that is no position
 * @param writtenPointers as the file has them, perhaps blank; empty where the layout has no place for pointers
 * @param dateOfService the first day, {@code through} the last
 * @param rendering the NPI of who rendered the service, where the line names it; else empty
 */
public record ClaimLine(
        String written,
        String revenueCode,
        List<String> modifiers,
        Optional<BigDecimal> units,
        String writtenUnits,
        List<Integer> pointers,
        Optional<String> writtenPointers,
        Optional<LocalDate> dateOfService,
        Optional<LocalDate> through,
        String placeOfService,
        Optional<BigDecimal> charge,
        String rendering,
        Place place) {

    public ClaimLine {
        modifiers = List.copyOf(modifiers);
        pointers = List.copyOf(pointers);
    }

    /** A line of which nothing is known but its code. */
    public static ClaimLine of(String written, Place place) {
        return new ClaimLine(
                written,
                "",
                List.of(),
                Optional.empty(),
                "",
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "",
                Optional.empty(),
                "",
                place);
    }
}
