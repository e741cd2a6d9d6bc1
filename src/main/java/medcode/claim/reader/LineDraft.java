package medcode.claim.reader;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import medcode.claim.ClaimLine;
import medcode.claim.Place;

/** A service line being read. */
final class LineDraft {
    final List<String> modifiers = new ArrayList<>();
    String code = "";
    String revenueCode = "";
    String units = "";
    String placeOfService = "";
    String rendering = "";
    Optional<BigDecimal> charge = Optional.empty();
    Optional<LocalDate> dateOfService = Optional.empty();
    Optional<LocalDate> through = Optional.empty();
    Optional<String> pointers = Optional.empty();
    Place place = Place.of(1, 0);

    /** @param diagnoses how many the claim has, which tells pointers apart */
    ClaimLine line(int diagnoses) {
        return line(pointers.map(written -> Pointers.parse(written, diagnoses)).orElse(List.of()));
    }

    ClaimLine line(List<Integer> positions) {
        return new ClaimLine(
                code,
                revenueCode,
                modifiers,
                Amounts.parse(units),
                units,
                positions,
                pointers,
                dateOfService,
                through,
                placeOfService,
                charge,
                rendering,
                place);
    }
}
