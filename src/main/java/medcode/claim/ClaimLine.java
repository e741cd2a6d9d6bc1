package medcode.claim;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A service line of a claim.
 *
 * @param written the procedure code as the file has it
 * @param pointers diagnosis positions, in order, from 1; 0 for one that is no position
 * @param writtenPointers as the file has them, perhaps blank; empty where the layout has no place for pointers
 */
public record ClaimLine(
        String written,
        List<String> modifiers,
        Optional<BigDecimal> units,
        List<Integer> pointers,
        Optional<String> writtenPointers,
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
