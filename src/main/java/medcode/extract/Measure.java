package medcode.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import medcode.note.Span;

/**
 * A row of {@code measurements.tsv}: what is measured, how it is written, and the values that it can have.
 *
 * @param mention the mention that name and value make together; null where they state a fact only
 * @param scales the first is the usual one
 * @param needs the words that must stand near, as {@code fact_contexts.tsv} names them, or empty
 * @param place where the value stands
 */
record Measure(Mention.Kind mention, Fact.Kind kind, Manner manner, List<Scale> scales, String needs, Place place) {

    /** How a value is written. */
    enum Manner {
        NUMBER,
        SCORE,
        OUT_OF,
        PRESSURE,
        ACUITY,
        GRADE,
        DATE,
        TIME
    }

    /** Where a value stands beside its name. */
    enum Place {
        BEHIND,
        BEFORE,
        BOTH
    }

    /** A unit and the values that it can come with; a value times {@code factor} is one in the usual unit. */
    private record Scale(String unit, double least, double most, double factor) {
        boolean holds(Quantity quantity) {
            return holds(quantity.amount()) && (!quantity.isRange() || holds(Double.parseDouble(quantity.last())));
        }

        private boolean holds(double amount) {
            return amount >= least && amount <= most;
        }

        /** {@code F 86-113} or {@code kg 0.3-7 1000}. */
        static Scale of(String cell) {
            String[] parts = cell.strip().split(" ");
            String[] limits = parts[1].split("-");
            double factor = parts.length > 2 ? Double.parseDouble(parts[2]) : 1;
            return new Scale(parts[0], Double.parseDouble(limits[0]), Double.parseDouble(limits[1]), factor);
        }
    }

    static Measure of(List<String> cells) {
        List<Scale> scales = new ArrayList<>();
        if (!cells.get(4).isEmpty()) {
            scales.add(new Scale(cells.get(6), Double.parseDouble(cells.get(4)), Double.parseDouble(cells.get(5)), 1));
        }
        for (String other : cells.get(7).split(";")) {
            if (!other.isBlank()) {
                scales.add(Scale.of(other));
            }
        }
        return new Measure(
                cells.get(1).isEmpty() ? null : Mention.Kind.valueOf(constant(cells.get(1))),
                Fact.Kind.of(cells.get(2)),
                Manner.valueOf(constant(cells.get(3))),
                scales,
                cells.get(8),
                cells.get(9).isEmpty() ? Place.BEHIND : Place.valueOf(constant(cells.get(9))));
    }

    private static String constant(String id) {
        return id.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    /** The fact that a quantity states; null where it cannot be a value of this measure. */
    Fact fact(Quantity quantity) {
        boolean slashed = !quantity.under().isEmpty();
        return switch (manner) {
            case PRESSURE, ACUITY -> slashed && isPlausible(quantity) ? pair(quantity) : null;
            case OUT_OF -> slashed ? scaled(quantity) : null;
            case SCORE -> quantity.unit().isEmpty() || slashed ? scaled(quantity) : null;
            case NUMBER, GRADE -> slashed ? null : scaled(quantity);
            case DATE, TIME -> null;
        };
    }

    /** True for a value of the usual unit. */
    boolean holds(double amount) {
        return scales.get(0).holds(amount);
    }

    private boolean isPlausible(Quantity quantity) {
        return scales.get(0).holds(quantity)
                && (manner == Manner.ACUITY || Double.parseDouble(quantity.under()) < quantity.amount());
    }

    private Fact pair(Quantity quantity) {
        String unit = scales.get(0).unit;
        Quantity pair = quantity.unit().equals(unit) ? quantity : quantity.bare();
        return new Fact(kind, pair.value() + "/" + pair.under(), unit, pair.span());
    }

    private static boolean isLetter(String unit) {
        return unit.length() == 1 && Character.isLetter(unit.charAt(0));
    }

    private boolean knows(String unit) {
        for (Scale scale : scales) {
            if (scale.unit.equals(unit)) {
                return true;
            }
        }
        return false;
    }

    private Fact scaled(Quantity written) {
        boolean flag = (written.unit().equals("in") || isLetter(written.unit())) && !knows(written.unit());
        Quantity quantity = flag ? written.bare() : written;
        Span span = quantity.span();
        Scale only = null;
        boolean several = false;
        for (Scale scale : scales) {
            boolean fits = quantity.unit().isEmpty() || quantity.unit().equals(scale.unit);
            if (fits && scale.holds(quantity)) {
                several |= only != null;
                only = only == null ? scale : only;
            }
        }
        if (only == null) {
            return null;
        }
        if (only.factor != 1) {
            double usual = quantity.amount() * only.factor;
            return new Fact(kind, quantity.comparator() + Quantity.rounded(usual), scales.get(0).unit, span);
        }
        return new Fact(kind, quantity.value(), several ? quantity.unit() : only.unit, span);
    }
}
