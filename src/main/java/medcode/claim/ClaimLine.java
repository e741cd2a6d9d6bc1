package medcode.claim;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A service line of a claim.
 *
 * @param written the procedure code as the file has it
 * @param pointers diagnosis positions from 1, in order; as written where they are no number ({@link #rawPointer})
 */
public record ClaimLine(
        String written,
        List<String> modifiers,
        Optional<BigDecimal> units,
        List<Integer> pointers,
        String rawPointer,
        Optional<LocalDate> dateOfService,
        String placeOfService,
        Optional<BigDecimal> charge,
        long row,
        int column) {

    public ClaimLine {
        modifiers = List.copyOf(modifiers);
        pointers = List.copyOf(pointers);
    }
}
