package medcode.claim.reader;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import medcode.claim.Place;
import medcode.input.BadInput;

/** Dates and amounts of X12 segments; one that is none is reported, and spoils the claim. */
final class X12Values {
    /** A day of eight digits; a time of four behind it is passed over. */
    private static final int DAY = 8;

    private final X12Segments segments;
    private final String file;
    private final ClaimSink sink;
    private boolean spoiled;

    X12Values(X12Segments segments, String file, ClaimSink sink) {
        this.segments = segments;
        this.file = file;
        this.sink = sink;
    }

    /** The same file's, of another claim. */
    X12Values fresh() {
        return new X12Values(segments, file, sink);
    }

    String file() {
        return file;
    }

    boolean isSpoiled() {
        return spoiled;
    }

    void spoil() {
        spoiled = true;
    }

    /** Says that a claim is left out, and why; once of each claim. */
    void bad(int element, String reason) throws IOException {
        if (!spoiled) {
            Place place = segments.place(element, "");
            sink.unreadable(new BadInput(file, place.row(), place.column(), reason + "; its claim is left out"));
        }
        spoiled = true;
    }

    /** The day of an element, or the first of a range. */
    Optional<LocalDate> day(int element) throws IOException {
        String written = segments.element(element);
        int dash = written.indexOf('-');
        return day(element, dash < 0 ? written : written.substring(0, dash));
    }

    /** The last day of an element's range; empty where it is none. */
    Optional<LocalDate> through(int element) throws IOException {
        String written = segments.element(element);
        int dash = written.indexOf('-');
        return dash < 0 ? Optional.empty() : day(element, written.substring(dash + 1));
    }

    Optional<LocalDate> day(int element, String written) throws IOException {
        if (written.isEmpty()) {
            return Optional.empty();
        }
        Optional<LocalDate> day = written.length() < DAY ? Optional.empty() : Dates.parse(written.substring(0, DAY));
        if (day.isEmpty()) {
            bad(element, "is no date; X12 writes 20260310");
        }
        return day;
    }

    Optional<BigDecimal> amount(int element) throws IOException {
        String written = segments.element(element);
        Optional<BigDecimal> amount = Amounts.parse(written);
        if (amount.isEmpty() && !written.isEmpty()) {
            bad(element, "is no amount");
        }
        return amount;
    }
}
