package medcode.edit.rule;

import java.util.ArrayList;
import java.util.List;
import medcode.claim.Claim;
import medcode.codeset.Publication;
import medcode.codeset.ReferenceTable;
import medcode.edit.ClaimEdit;
import medcode.edit.Defect;
import medcode.edit.EditCard;
import medcode.edit.EditContext;
import medcode.edit.ListedProcedure;
import medcode.edit.Severity;

/** An add-on code whose primary procedures the contractor defines, so that no national table can tell whether one is there. */
public final class AddOnOfContractor implements ClaimEdit {

    @Override
    public EditCard card() {
        return new EditCard(
                "PX206",
                "add-on-contractor-defined",
                Severity.INFO,
                "Add-on code with contractor-defined primary",
                "NCCI add-on code edits, type 2");
    }

    @Override
    public List<Publication> needs(Claim claim) {
        return CorrectCoding.needed(ReferenceTable.NCCI_ADD_ON, claim, 1);
    }

    @Override
    public boolean needsByLine() {
        return true;
    }

    @Override
    public List<Defect> defects(EditContext context) {
        List<Defect> defects = new ArrayList<>();
        for (ListedProcedure line : context.services()) {
            AddOn addOn = AddOn.of(line, context).orElse(null);
            if (addOn != null && addOn.primaries().isEmpty()) {
                defects.add(
                        Defect.of(line.code() + " is an add-on code; the contractor defines to which procedures", line)
                                .by(addOn.table(), line.day()));
            }
        }
        return defects;
    }
}
