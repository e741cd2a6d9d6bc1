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

/** A line for both sides of the body, which modifier 50 makes one unit, has more than one. */
public final class BilateralWithUnits implements ClaimEdit {

    @Override
    public EditCard card() {
        return new EditCard(
                "PX304",
                "bilateral-units",
                Severity.ERROR,
                "Modifier 50 with units other than 1",
                "Medicare Claims Processing Manual, chapter 12, section 40.7; IOCE edit 74");
    }

    @Override
    public List<Defect> defects(EditContext context) {
        List<Defect> defects = new ArrayList<>();
        for (ListedProcedure line : context.services()) {
            if (line.hasAny(Modifiers.BOTH_SIDES) && UnitLimit.units(line).compareTo(BigDecimal.ONE) > 0) {
                defects.add(Defect.of(
                        "line " + line.line() + " has modifier 50 and "
                                + UnitLimit.units(line).toPlainString()
                                + " units; a procedure on both sides is one unit",
                        line));
            }
        }
        return defects;
    }
}
