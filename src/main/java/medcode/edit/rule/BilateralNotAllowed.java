package medcode.edit.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import medcode.claim.Claim;
import medcode.codeset.Publication;
import medcode.edit.ClaimEdit;
import medcode.edit.Defect;
import medcode.edit.EditCard;
import medcode.edit.EditContext;
import medcode.edit.ListedProcedure;
import medcode.edit.Severity;

/** A procedure that Medicare does not pay for both sides has modifier 50. */
public final class BilateralNotAllowed implements ClaimEdit {
    private static final Set<String> NOT_BILATERAL = Set.of("0", "2", "9");

    @Override
    public EditCard card() {
        return new EditCard(
                "PX305",
                "bilateral-not-allowed",
                Severity.WARNING,
                "Modifier 50/LT/RT not valid for the code",
                "Medicare physician fee schedule, bilateral indicator; IOCE edit 17");
    }

    @Override
    public List<Publication> needs(Claim claim) {
        boolean both = claim.lines().stream()
                .anyMatch(line -> line.modifiers().stream()
                        .anyMatch(modifier -> Modifiers.BOTH_SIDES.contains(modifier.strip())));
        return both ? List.of(FeeSchedule.KIND) : List.of();
    }

    @Override
    public List<Defect> defects(EditContext context) {
        List<Defect> defects = new ArrayList<>();
        for (ListedProcedure line : context.services()) {
            String indicator = line.hasAny(Modifiers.BOTH_SIDES)
                    ? FeeSchedule.of(line, context).map(FeeSchedule::bilateral).orElse("")
                    : "";
            if (NOT_BILATERAL.contains(indicator)) {
                defects.add(Defect.of(
                                line.code() + " does not take modifier 50: its bilateral indicator is " + indicator,
                                line)
                        .quoting(line.code() + ", bilateral indicator " + indicator));
            }
        }
        return defects;
    }
}
