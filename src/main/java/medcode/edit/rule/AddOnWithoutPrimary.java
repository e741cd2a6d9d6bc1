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

/** An add-on code stands on a claim without any of its primary procedures of the same day and provider. */
public final class AddOnWithoutPrimary implements ClaimEdit {
    private static final int LISTED = 12;

    @Override
    public EditCard card() {
        return new EditCard(
                "PX205",
                "add-on-without-primary",
                Severity.ERROR,
                "Add-on code without its primary procedure",
                "NCCI add-on code edits; IOCE edits 106 to 108");
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
            if (addOn != null && !addOn.primaries().isEmpty() && !isReported(addOn.primaries(), line, context)) {
                defects.add(Defect.of(
                                line.code() + " is added to another procedure, and none of those is on the claim on "
                                        + line.day() + " by its provider",
                                line)
                        .quoting("add-on to " + listed(addOn.primaries()))
                        .by(addOn.table(), line.day()));
            }
        }
        return defects;
    }

    private static boolean isReported(List<String> primaries, ListedProcedure line, EditContext context) {
        for (ListedProcedure other : context.procedures()) {
            if (other.day().equals(line.day())
                    && primaries.contains(other.code().compact())
                    && mayBeOfOne(other, line, context)) {
                return true;
            }
        }
        return false;
    }

    /** A line that names nobody may be by the other's provider; hospitals are one provider. */
    private static boolean mayBeOfOne(ListedProcedure one, ListedProcedure addOn, EditContext context) {
        String provider = one.service().rendering();
        String other = addOn.service().rendering();
        return provider.isEmpty()
                || other.isEmpty()
                || provider.equals(other)
                || context.claim().isInstitutional()
                || Visits.isAddedByAnother(addOn);
    }

    private static String listed(List<String> codes) {
        String first = String.join(", ", codes.subList(0, Math.min(LISTED, codes.size())));
        return codes.size() > LISTED ? first + " and " + (codes.size() - LISTED) + " more" : first;
    }
}
