package medcode.edit.rule;

import java.math.BigDecimal;
import java.util.List;
import medcode.claim.Claim;
import medcode.claim.ClaimLine;
import medcode.edit.ClaimEdit;
import medcode.edit.Defect;
import medcode.edit.EditCard;
import medcode.edit.EditContext;
import medcode.edit.Severity;

/** The charges of the lines do not sum to the total of the claim. */
public final class UnbalancedCharges implements ClaimEdit {

    @Override
    public EditCard card() {
        return new EditCard(
                "CL109",
                "balance",
                Severity.ERROR,
                "Line charges do not sum to the claim total",
                "ASC X12 005010X222A1 and X223A2, balancing");
    }

    @Override
    public List<Defect> defects(EditContext context) {
        Claim claim = context.claim();
        BigDecimal total = claim.billing().total().orElse(null);
        if (total == null || claim.lines().isEmpty()) {
            return List.of();
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (ClaimLine line : claim.lines()) {
            if (line.charge().isEmpty()) {
                return List.of();
            }
            sum = sum.add(line.charge().get());
        }
        return sum.compareTo(total) == 0
                ? List.of()
                : List.of(Defect.of(
                        "the lines sum to " + sum.toPlainString() + ", and the claim's total is "
                                + total.toPlainString(),
                        claim));
    }
}
