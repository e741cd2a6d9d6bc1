package medcode.edit.rule;

import java.util.ArrayList;
import java.util.List;
import medcode.edit.ClaimEdit;
import medcode.edit.Defect;
import medcode.edit.EditCard;
import medcode.edit.EditContext;
import medcode.edit.Severity;

/** A burn of lower degree stands before the burn of the highest degree. */
public final class LesserBurnFirst implements ClaimEdit {

    @Override
    public EditCard card() {
        return new EditCard(
                "DX704",
                "burn-sequence",
                Severity.WARNING,
                "Highest degree burn not first",
                "ICD-10-CM guidelines I.C.19.d.1");
    }

    @Override
    public List<Defect> defects(EditContext context) {
        List<Burn> burns = new ArrayList<>(Burn.of(context));
        burns.removeIf(burn -> !burn.isInitial());
        if (burns.isEmpty()) {
            return List.of();
        }
        Burn first = burns.get(0);
        Burn highest = first;
        for (Burn burn : burns) {
            highest = burn.degree() > highest.degree() ? burn : highest;
        }
        if (highest.site().equals(first.site())) {
            return List.of();
        }
        String message = highest.listed().code() + " (" + highest.named() + ") goes before "
                + first.listed().code() + " (" + first.named() + "): the highest degree comes first";
        return List.of(Defect.of(message, first.listed(), highest.listed()));
    }
}
