package medcode.procedure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import medcode.extract.Fact;

/**
 * The billing unit that a HCPCS descriptor names: «per 250 mg», «up to 1000 mcg», «10 mg».
 *
 * @param measure {@code mg}, {@code ml} or {@code units}; amounts of mass are in milligrams
 */
record DrugUnits(BigDecimal amount, String measure, String written) {
    private static final Pattern AMOUNT = Pattern.compile(
            "(?i)(\\d[\\d,]*(?:\\.\\d+)?) ?(million )?(mg|mcg|micrograms?|milligrams?|gm|g|grams?|units?|i\\.?u\\.?|ml|cc|meq)\\b(?! ?=)(?!\\w)");
    private static final Pattern EQUATION = Pattern.compile("(?i)= ?1 unit");
    private static final Map<String, BigDecimal> MILLIGRAMS = Map.ofEntries(
            Map.entry("mg", BigDecimal.ONE),
            Map.entry("milligram", BigDecimal.ONE),
            Map.entry("mcg", new BigDecimal("0.001")),
            Map.entry("microgram", new BigDecimal("0.001")),
            Map.entry("g", new BigDecimal(1000)),
            Map.entry("gm", new BigDecimal(1000)),
            Map.entry("gram", new BigDecimal(1000)));
    private static final BigDecimal MILLION = new BigDecimal(1_000_000);

    /** Of a descriptor; the last amount in it is the unit. */
    static Optional<DrugUnits> of(String descriptor) {
        Matcher amounts = AMOUNT.matcher(EQUATION.matcher(descriptor).replaceAll(""));
        Optional<DrugUnits> last = Optional.empty();
        while (amounts.find()) {
            last = Optional.of(read(amounts));
        }
        return last;
    }

    private static DrugUnits read(Matcher amount) {
        BigDecimal number = new BigDecimal(amount.group(1).replace(",", ""));
        number = amount.group(2) == null ? number : number.multiply(MILLION);
        String unit = amount.group(3).toLowerCase(Locale.ROOT).replace(".", "");
        unit = unit.length() > 2 && unit.endsWith("s") ? unit.substring(0, unit.length() - 1) : unit;
        String written = amount.group().strip();
        if (MILLIGRAMS.containsKey(unit)) {
            return new DrugUnits(number.multiply(MILLIGRAMS.get(unit)), "mg", written);
        }
        String measure = unit.equals("cc") ? "ml" : unit.equals("unit") || unit.equals("iu") ? "units" : unit;
        return new DrugUnits(number, measure, written);
    }

    /**
     * Units of a dose.
     *
     * @param count rounded up: a part of a unit is billed as one
     * @param arithmetic how they come about, to be shown
     */
    record Billed(int count, String arithmetic) {}

    /** The units of the first dose that is of the same measure; empty where none is. */
    Optional<Billed> billed(List<Fact> facts, String noteText) {
        for (Fact fact : facts) {
            if (fact.kind() == Fact.Kind.DOSE) {
                Matcher dose = AMOUNT.matcher(fact.span().of(noteText));
                if (dose.find() && read(dose).measure.equals(measure)) {
                    return Optional.of(billed(read(dose)));
                }
            }
        }
        return Optional.empty();
    }

    /** The units of the first amount of the same measure in some words; empty where there is none. */
    Optional<Billed> billed(String words) {
        Matcher dose = AMOUNT.matcher(words);
        while (dose.find()) {
            if (read(dose).measure.equals(measure)) {
                return Optional.of(billed(read(dose)));
            }
        }
        return Optional.empty();
    }

    private Billed billed(DrugUnits dose) {
        BigDecimal quotient = dose.amount.divide(amount, MathContext.DECIMAL32);
        int count = quotient.setScale(0, RoundingMode.CEILING).intValue();
        String exact = quotient.stripTrailingZeros().toPlainString();
        String rounded = quotient.stripTrailingZeros().scale() > 0 ? exact + ", rounded up to " + count : exact;
        return new Billed(count, dose.written + " at " + written + " a unit = " + rounded);
    }
}
