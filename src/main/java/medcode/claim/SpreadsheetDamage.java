package medcode.claim;

import java.util.Optional;
import java.util.regex.Pattern;

/** What a spreadsheet makes of codes in a column that is not formatted as text. */
public enum SpreadsheetDamage {
    /** {@code 6E10} becomes {@code 6.00E+10}. */
    NUMBER("a number"),
    /** A code that looks like a day becomes {@code 5-Mar} or {@code Mar-05}. */
    DATE("a date"),
    /** {@code 00100} becomes {@code 100}. */
    LOST_ZEROS("a number without its leading zeros");

    private static final Pattern EXPONENT = Pattern.compile("\\d+([.,]\\d+)?[Ee][+-]?\\d+");
    private static final String MONTH = "(?i:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*";
    private static final Pattern DAY = Pattern.compile("\\d{1,2}-" + MONTH + "(-\\d{2,4})?|" + MONTH
            + "-\\d{1,4}|\\d{1,2}/\\d{1,2}/\\d{2,4}|\\d{4}-\\d{2}-\\d{2}.*");

    private final String words;

    SpreadsheetDamage(String words) {
        this.words = words;
    }

    /** The damage that a code shows; {@link #LOST_ZEROS} shows only where the length of codes is known. */
    public static Optional<SpreadsheetDamage> of(String written) {
        String code = written.strip();
        if (EXPONENT.matcher(code).matches()) {
            return Optional.of(NUMBER);
        }
        return DAY.matcher(code).matches() ? Optional.of(DATE) : Optional.empty();
    }

    /** As {@link #of(String)}, of codes that have a length and may begin with zeros, such as five-digit procedure codes. */
    public static Optional<SpreadsheetDamage> of(String written, int length) {
        String code = written.strip();
        boolean digits = !code.isEmpty() && code.chars().allMatch(sign -> sign >= '0' && sign <= '9');
        return digits && code.length() < length ? Optional.of(LOST_ZEROS) : of(code);
    }

    /** What it looks like, and what to do. */
    public String message() {
        return "looks like " + words + ": a code damaged by a spreadsheet; format the column as text";
    }
}
