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

/** Two services of one day and provider that NCCI pays together only with a modifier; where there is one, that is advice. */
public final class PairWithoutModifier implements ClaimEdit {

    @Override
    public EditCard card() {
        return new EditCard(
                "PX202",
                "ncci-ptp-modifier",
                Severity.ERROR,
                "NCCI PTP pair without an allowed modifier (indicator 1)",
                "NCCI Policy Manual, chapter I, section E; IOCE edit 40");
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
        for (PairedLines pair : PairedLines.of(context, PairTerms.Modifier.ALLOWED)) {
            String codes = pair.column2().code() + " beside " + pair.column1().code() + " on one day";
            boolean modified =
                    pair.column1().hasAny(Modifiers.NCCI) || pair.column2().hasAny(Modifiers.NCCI);
            defects.add(
                    modified
                            ? pair.defect(codes + ": the documentation must support the modifier")
                                    .as(Severity.INFO)
                            : pair.defect(codes + " needs a modifier that says why both were done"));
        }
        return defects;
    }
}
