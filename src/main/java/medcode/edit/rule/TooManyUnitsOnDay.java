package medcode.edit.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import medcode.claim.Claim;
import medcode.codeset.Code;
import medcode.codeset.Publication;
import medcode.edit.ClaimEdit;
import medcode.edit.Defect;
import medcode.edit.EditCard;
import medcode.edit.EditContext;
import medcode.edit.ListedProcedure;
import medcode.edit.Severity;

/**
 * The lines of a day have more units of a code than its medically unlikely edit allows (MAI 2, and 3 as a warning); lines for the
 * other side of the body do not add up.
 */
public final class TooManyUnitsOnDay implements ClaimEdit {

    @Override
    public EditCard card() {
        return new EditCard(
                "PX204",
                "mue-day",
                Severity.ERROR,
                "MUE exceeded for the date of service (MAI 2 or 3)",
                "NCCI medically unlikely edits");
    }

    @Override
    public List<Publication> needs(Claim claim) {
        return CorrectCoding.needed(CorrectCoding.units(claim), claim, 1);
    }

    @Override
    public boolean needsByLine() {
        return true;
    }

    @Override
    public List<Defect> defects(EditContext context) {
        List<Defect> defects = new ArrayList<>();
        for (List<ListedProcedure> lines : byCodeAndDay(context)) {
            UnitLimit.of(lines.get(0), context)
                    .flatMap(limit -> defect(limit, counted(limit, lines, context)))
                    .ifPresent(defects::add);
        }
        return defects;
    }

    /** The numbers of the lines whose limit is absolute and passed, so that nothing else need be said of their number. */
    static Set<Integer> denied(EditContext context) {
        Set<Integer> denied = new HashSet<>();
        if (CorrectCoding.needed(CorrectCoding.units(context.claim()), context.claim(), 1)
                .isEmpty()) {
            return denied;
        }
        for (List<ListedProcedure> lines : byCodeAndDay(context)) {
            Optional<UnitLimit> limit = UnitLimit.of(lines.get(0), context).filter(UnitLimit::isAbsolute);
            if (limit.isPresent() && defect(limit.get(), lines).isPresent()) {
                lines.forEach(line -> denied.add(line.line()));
            }
        }
        return denied;
    }

    private static List<List<ListedProcedure>> byCodeAndDay(EditContext context) {
        List<List<ListedProcedure>> all = new ArrayList<>();
        for (List<ListedProcedure> day : CorrectCoding.together(context)) {
            Map<Code, List<ListedProcedure>> lines = new LinkedHashMap<>();
            day.forEach(line -> lines.computeIfAbsent(line.code(), none -> new ArrayList<>(1))
                    .add(line));
            all.addAll(lines.values());
        }
        return all;
    }

    /** Where more may be payable on appeal, lines that repeat others are a mistake of their own, and do not add up. */
    private static List<ListedProcedure> counted(UnitLimit limit, List<ListedProcedure> lines, EditContext context) {
        if (limit.isAbsolute() || lines.size() == 1) {
            return lines;
        }
        List<ListedProcedure> counted = new ArrayList<>(lines);
        for (RepeatedLine.Repeat repeat : RepeatedLine.repeats(context)) {
            counted.removeIf(line -> line.line() == repeat.line().line());
        }
        return counted;
    }

    private static Optional<Defect> defect(UnitLimit limit, List<ListedProcedure> lines) {
        BigDecimal units = units(lines);
        if (limit.indicator() == 1 || units.compareTo(limit.most()) <= 0) {
            return Optional.empty();
        }
        ListedProcedure last = lines.get(lines.size() - 1);
        String message = last.code() + " has " + units.toPlainString() + " units on " + last.day() + "; " + limit.most()
                + " may be reported on one day";
        Defect defect = limit.defect(message, last);
        return Optional.of(limit.isAbsolute() ? defect : defect.as(Severity.WARNING));
    }

    private static BigDecimal units(List<ListedProcedure> lines) {
        BigDecimal left = BigDecimal.ZERO;
        BigDecimal right = BigDecimal.ZERO;
        BigDecimal others = BigDecimal.ZERO;
        for (ListedProcedure line : lines) {
            BigDecimal units = UnitLimit.units(line);
            if (line.hasAny(Modifiers.LEFT)) {
                left = left.add(units);
            } else if (line.hasAny(Modifiers.RIGHT)) {
                right = right.add(units);
            } else {
                others = others.add(units);
            }
        }
        return others.add(left.max(right));
    }
}
