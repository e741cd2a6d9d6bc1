package medcode.claim.reader;

import java.math.BigDecimal;
import java.util.Optional;

/** Numbers of claim files: units, charges, ages. */
final class Amounts {
    private static final int LONGEST = 40;

    private Amounts() {}

    /** The number that a text writes; empty for none, and for one that no claim can mean. */
    static Optional<BigDecimal> parse(String written) {
        if (written.isEmpty() || written.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            BigDecimal number = new BigDecimal(written);
            return Math.abs(number.scale()) > LONGEST ? Optional.empty() : Optional.of(number);
        } catch (NumberFormatException noNumber) {
            return Optional.empty();
        }
    }

    /** True for a text of one digit or more, and nothing else. */
    static boolean isDigits(String written) {
        boolean digits = !written.isEmpty();
        for (int i = 0; digits && i < written.length(); i++) {
            digits = written.charAt(i) >= '0' && written.charAt(i) <= '9';
        }
        return digits;
    }
}
