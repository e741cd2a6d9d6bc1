package medcode.edit.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import medcode.codeset.Code;
import medcode.edit.ClaimEdit;
import medcode.edit.Defect;
import medcode.edit.EditCard;
import medcode.edit.EditContext;
import medcode.edit.ListedProcedure;
import medcode.edit.Severity;

/** A line repeats another one of the claim without a modifier that says that the service was done again. */
public final class RepeatedLine implements ClaimEdit {

    @Override
    public EditCard card() {
        return new EditCard(
                "PX307",
                "duplicate-line",
                Severity.WARNING,
                "Identical procedure lines",
                "Medicare Claims Processing Manual, chapter 1, section 120; CPT modifiers 76, 77 and 91");
    }

    @Override
    public List<Defect> defects(EditContext context) {
        List<Defect> defects = new ArrayList<>();
        List<Repeat> repeats = repeats(context);
        Set<Integer> denied = repeats.isEmpty() ? Set.of() : TooManyUnitsOnDay.denied(context);
        for (Repeat repeat : repeats) {
            ListedProcedure line = repeat.line();
            if (!denied.contains(line.line())) {
                defects.add(Defect.of(
                        "line " + line.line() + " repeats line "
                                + repeat.first().line() + ": " + line.code() + " on " + line.day()
                                + ", without a modifier that says it was done again",
                        line));
            }
        }
        return defects;
    }

    /** A line, and the first one that is like it. */
    record Repeat(ListedProcedure line, ListedProcedure first) {}

    /** The lines that repeat another one, in claim order. */
    static List<Repeat> repeats(EditContext context) {
        List<ListedProcedure> lines = context.services();
        List<Repeat> repeats = new ArrayList<>();
        if (!isAnyTwice(lines)) {
            return repeats;
        }
        Map<String, ListedProcedure> seen = new HashMap<>();
        for (ListedProcedure line : lines) {
            if (!line.hasAny(Modifiers.REPEATED)) {
                ListedProcedure first = seen.putIfAbsent(key(line), line);
                if (first != null) {
                    repeats.add(new Repeat(line, first));
                }
            }
        }
        return repeats;
    }

    private static boolean isAnyTwice(List<ListedProcedure> lines) {
        Set<Code> codes = new HashSet<>();
        for (ListedProcedure line : lines) {
            if (!codes.add(line.code())) {
                return true;
            }
        }
        return false;
    }

    private static String key(ListedProcedure line) {
        List<String> modifiers = line.modifiers().stream().sorted().toList();
        return line.code().compact()
                + ' '
                + line.day()
                + ' '
                + line.service().through().orElse(line.day())
                + ' '
                + line.service().rendering()
                + ' '
                + line.service().revenueCode()
                + ' '
                + modifiers;
    }
}
