package medcode.claim.reader;

import java.text.ParsePosition;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The ways in which claim files write days. */
final class Dates {
    private static final List<DateTimeFormatter> FORMATS =
            List.of(format("uuuu-M-d"), format("M/d/uuuu"), format("dMMMuuuu"), format("d-MMM-uuuu"));

    private static final Pattern SHORT_YEAR = Pattern.compile("\\d{1,2}[/.-](\\d{1,2}|[A-Za-z]{3})[/.-]\\d{2}|\\d{6}");

    private static final int DIGITS = 8;

    private Dates() {}

    private static DateTimeFormatter format(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.US)
                .withResolverStyle(ResolverStyle.STRICT);
    }

    /** The day; a time of day behind it is passed over. Empty when it is no date in a format that is known. */
    static Optional<LocalDate> parse(String written) {
        String day = written.strip();
        int time = Math.max(day.indexOf('T', 8), day.indexOf(' ', 6));
        if (time > 0) {
            day = day.substring(0, time);
        }
        if (day.length() == DIGITS && Amounts.isDigits(day)) {
            return of(Integer.parseInt(day));
        }
        if (isIso(day)) {
            return of(Integer.parseInt(day.substring(0, 4) + day.substring(5, 7) + day.substring(8)));
        }
        for (DateTimeFormatter format : FORMATS) {
            TemporalAccessor parsed = format.parseUnresolved(day, new ParsePosition(0));
            if (parsed != null) {
                return resolve(day, format);
            }
        }
        return Optional.empty();
    }

    /**
     * Why a text is no day, and how to write one: a year of two digits, as spreadsheets show them, is of two centuries.
     *
     * @param ways as a format writes days
     */
    static String wrong(String written, String ways) {
        String day = written.strip().split("[ T]", 2)[0];
        return (SHORT_YEAR.matcher(day).matches()
                        ? "has a year of two digits, which may be of either century"
                        : "is no date")
                + "; write " + ways;
    }

    /** The commonest formats are read without the detour over {@link #FORMATS}. */
    private static Optional<LocalDate> of(int digits) {
        try {
            return Optional.of(LocalDate.of(digits / 10000, digits / 100 % 100, digits % 100));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static boolean isIso(String day) {
        return day.length() == DIGITS + 2
                && day.charAt(4) == '-'
                && day.charAt(7) == '-'
                && Amounts.isDigits(day.substring(0, 4))
                && Amounts.isDigits(day.substring(5, 7))
                && Amounts.isDigits(day.substring(8));
    }

    private static Optional<LocalDate> resolve(String day, DateTimeFormatter format) {
        try {
            return Optional.of(LocalDate.parse(day, format));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
