package medcode.edit.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import medcode.edit.ClaimEdit;
import medcode.edit.Defect;
import medcode.edit.EditCard;
import medcode.edit.EditContext;
import medcode.edit.ListedProcedure;
import medcode.edit.Severity;

/** The units of a line are none, or a fraction where the service is not counted in parts. */
public final class InvalidUnits implements ClaimEdit {
    private static final CodedRule PARTS = CodedRule.bundled("fractional-units", "whole");

    @Override
    public EditCard card() {
        return new EditCard(
                "CL108",
                "units",
                Severity.ERROR,
                "Invalid units",
                "ASC X12 005010X222A1, SV104, and X223A2, SV205; IOCE edit 15");
    }

    @Override
    public List<Defect> defects(EditContext context) {
        List<Defect> defects = new ArrayList<>();
        for (ListedProcedure line : context.procedures()) {
            BigDecimal units = line.service().units().orElse(BigDecimal.ONE);
            if (units.signum() <= 0
                    || (line.service().units().isEmpty()
                            && !line.service().writtenUnits().isBlank())) {
                defects.add(Defect.of("line " + line.line() + " has no valid number of units", line));
            } else if (units.stripTrailingZeros().scale() > 0 && PARTS.lists("whole", line.code())) {
                String message = "line " + line.line() + " has a fraction of a unit of " + line.code();
                defects.add(Defect.of(message, line).as(Severity.WARNING));
            }
        }
        return defects;
    }
}
