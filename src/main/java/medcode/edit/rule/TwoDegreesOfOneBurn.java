package medcode.edit.rule;

import java.util.ArrayList;
import java.util.List;
import medcode.edit.ClaimEdit;
import medcode.edit.Defect;
import medcode.edit.EditCard;
import medcode.edit.EditContext;
import medcode.edit.Severity;

/** One site and side burned to two degrees; the highest alone is coded. */
public final class TwoDegreesOfOneBurn implements ClaimEdit {

    @Override
    public EditCard card() {
        return new EditCard(
                "DX705",
                "burn-same-site",
                Severity.WARNING,
                "Two degrees for the same site and side",
                "ICD-10-CM guidelines I.C.19.d.2");
    }

    @Override
    public List<Defect> defects(EditContext context) {
        List<Defect> defects = new ArrayList<>();
        List<Burn> burns = Burn.of(context);
        for (int i = 0; i < burns.size(); i++) {
            for (int j = i + 1; j < burns.size(); j++) {
                Burn one = burns.get(i);
                Burn other = burns.get(j);
                if (one.site().equals(other.site())) {
                    Burn higher = one.degree() > other.degree() ? one : other;
                    String message =
                            one.listed().code() + " and " + other.listed().code()
                                    + " are one site burned to two degrees; keep the highest, "
                                    + higher.listed().code() + " (" + higher.named() + ")";
                    defects.add(Defect.of(message, one.listed(), other.listed()));
                }
            }
        }
        return defects;
    }
}
