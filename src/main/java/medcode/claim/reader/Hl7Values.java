package medcode.claim.reader;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import medcode.input.BadInput;
import medcode.input.Hl7Segment;

/** Days and amounts of a segment's fields. */
record Hl7Values(String file, Hl7Segment segment) {
    /** Behind it may stand a time of day. */
    private static final int DAY = 8;

    /** The day of a field; empty where it is less than a day, as HL7 allows. */
    Optional<LocalDate> day(int field) throws BadInput {
        String written = segment.component(field, 1);
        if (written.isEmpty() || (written.length() < DAY && Amounts.isDigits(written))) {
            return Optional.empty();
        }
        Optional<LocalDate> day = written.length() < DAY ? Optional.empty() : Dates.parse(written.substring(0, DAY));
        if (day.isEmpty()) {
            throw bad(field, "is no date; HL7 writes 20260310");
        }
        return day;
    }

    Optional<BigDecimal> amount(int field) throws BadInput {
        String written = segment.component(field, 1);
        Optional<BigDecimal> amount = Amounts.parse(written);
        if (amount.isEmpty() && !written.isEmpty()) {
            throw bad(field, "is no amount");
        }
        return amount;
    }

    BadInput bad(int field, String reason) {
        return new BadInput(file, segment.line(), segment.column(field), reason + "; its message is left out");
    }
}
