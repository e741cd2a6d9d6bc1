package medcode.edit.rule;

import java.util.ArrayList;
import java.util.List;
import medcode.claim.Claim;
import medcode.codeset.PairTerms;
import medcode.codeset.Publication;
import medcode.edit.ClaimEdit;
import medcode.edit.Defect;
import medcode.edit.EditCard;
import medcode.edit.EditContext;
import medcode.edit.Severity;

/** Two services of one day and provider that NCCI never pays together; the column 2 code is denied whatever its modifiers. */
public final class PairNeverAllowed implements ClaimEdit {

    @Override
    public EditCard card() {
        return new EditCard(
                "PX201",
                "ncci-ptp-never",
                Severity.ERROR,
                "NCCI PTP pair, modifier not allowed (indicator 0)",
                "NCCI Policy Manual, chapter I; IOCE edit 20");
    }

    @Override
    public List<Publication> needs(Claim claim) {
        return CorrectCoding.needed(CorrectCoding.pairs(claim), claim, 2);
    }

    @Override
    public boolean needsByLine() {
        return true;
    }

    @Override
    public List<Defect> defects(EditContext context) {
        List<Defect> defects = new ArrayList<>();
        for (PairedLines pair : PairedLines.of(context, PairTerms.Modifier.NOT_ALLOWED)) {
            defects.add(pair.defect(pair.column2().code() + " is not paid beside "
                    + pair.column1().code() + " on one day, and no modifier changes that"));
        }
        return defects;
    }
}
