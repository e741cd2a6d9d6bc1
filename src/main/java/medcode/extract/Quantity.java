package medcode.extract;

import java.util.Locale;
import medcode.note.Span;

/**
 * A number as a note writes it, with what surrounds it: {@code >60}, {@code 35-40%}, {@code 150/92}.
 *
 * @param comparator {@code <}, {@code >}, {@code ≤}, {@code ≥} or empty
 * @param number the digits without separators
 * @param last the end of a range, or empty
 * @param under what stands under a slash, or empty
 * @param unit as the table of units writes it, or empty
 * @param digitsEnd where the unit, if there is one, does not yet begin
 */
record Quantity(String comparator, String number, String last, String under, String unit, Span span, int digitsEnd) {

    double amount() {
        return Double.parseDouble(number);
    }

    boolean isRange() {
        return !last.isEmpty();
    }

    /** As the words before it make it: «less than 7», «from 8.1 to 7.2», of which the second counts. */
    Quantity said(String comparing) {
        if (comparing.equals("from")) {
            return isRange() ? new Quantity(comparator, last, "", under, unit, span, digitsEnd) : this;
        }
        return comparing.isEmpty() ? this : new Quantity(comparing, number, last, under, unit, span, digitsEnd);
    }

    /** A number that a word states. */
    static Quantity spelt(String comparing, String number, Span span) {
        return new Quantity(comparing.equals("from") ? "" : comparing, number, "", "", "", span, span.end());
    }

    /** Without what only looks like a unit: the L of «128 L» is a laboratory's flag. */
    Quantity bare() {
        return new Quantity(comparator, number, last, under, "", new Span(span.start(), digitsEnd), digitsEnd);
    }

    /** The number as a fact's value. */
    String value() {
        String plain = number.startsWith(".") ? "0" + number : number;
        return comparator + plain + (last.isEmpty() ? "" : "-" + last);
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** A value in whole or tenths: {@code 180}, {@code 5.2}. */
    static String rounded(double value) {
        double tenths = Math.round(value * 10) / 10.0;
        return tenths == Math.rint(tenths) ? Long.toString((long) tenths) : String.format(Locale.ROOT, "%.1f", tenths);
    }
}
