package medcode.edit.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
        List<ListedProcedure> lines = context.services();
        if (lines.stream().map(ListedProcedure::code).distinct().count() == lines.size()) {
            return defects;
        }
        Map<String, ListedProcedure> seen = new HashMap<>();
        for (ListedProcedure line : lines) {
            if (!line.hasAny(Modifiers.REPEATED) && !Modifiers.nameSide(line)) {
                ListedProcedure first = seen.putIfAbsent(key(line), line);
                if (first != null) {
                    defects.add(Defect.of(
                            "line " + line.line() + " repeats line " + first.line() + ": " + line.code() + " on "
                                    + line.day() + ", without a modifier that says it was done again",
                            line));
                }
            }
        }
        return defects;
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
