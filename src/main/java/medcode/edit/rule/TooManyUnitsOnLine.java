package medcode.edit.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import medcode.claim.Claim;
import medcode.codeset.Publication;
import medcode.edit.ClaimEdit;
import medcode.edit.Defect;
import medcode.edit.EditCard;
import medcode.edit.EditContext;
import medcode.edit.ListedProcedure;
import medcode.edit.Severity;

/** A line has more units than the medically unlikely edit of its code allows on one line (MAI 1). */
public final class TooManyUnitsOnLine implements ClaimEdit {

    @Override
    public EditCard card() {
        return new EditCard(
                "PX203",
                "mue-line",
                Severity.ERROR,
                "MUE exceeded on one line (MAI 1)",
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
        for (ListedProcedure line : context.services()) {
            UnitLimit limit = UnitLimit.of(line, context).orElse(null);
            BigDecimal units = UnitLimit.units(line);
            if (limit != null && limit.indicator() == 1 && units.compareTo(limit.most()) > 0) {
                defects.add(limit.defect(
                        line.code() + " has " + units.toPlainString() + " units on line " + line.line() + "; "
                                + limit.most() + " may be reported on one",
                        line));
            }
        }
        return defects;
    }
}
