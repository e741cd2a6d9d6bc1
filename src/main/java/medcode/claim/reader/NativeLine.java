package medcode.claim.reader;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import medcode.claim.ClaimLine;

/** A service line in medcode's own JSON layout, being read. */
final class NativeLine {
    final List<String> modifiers = new ArrayList<>();
    String code = "";
    String placeOfService = "";
    int column;
    Optional<BigDecimal> units = Optional.empty();
    Optional<BigDecimal> charge = Optional.empty();
    Optional<LocalDate> dateOfService = Optional.empty();
    Optional<String> pointers = Optional.empty();

    ClaimLine line(int diagnoses, long row) {
        return new ClaimLine(
                code,
                modifiers,
                units,
                pointers.map(written -> Pointers.parse(written, diagnoses)).orElse(List.of()),
                pointers,
                dateOfService,
                placeOfService,
                charge,
                row,
                column);
    }
}
