package medcode.edit.rule;

import java.time.LocalDate;
import medcode.claim.Claim;
import medcode.codeset.CodeSet;
import medcode.edit.Defect;
import medcode.edit.EditCard;
import medcode.edit.ReleaseEdit;
import medcode.edit.Severity;

/** No release in force on the date of service is loaded; the newest one is never taken instead. */
public final class CodeSetNotLoaded implements ReleaseEdit {

    @Override
    public EditCard card() {
        return new EditCard(
                "DX111",
                "code-set-not-loaded",
                Severity.ERROR,
                "No code set loaded for the date of service",
                "45 CFR 162.1002");
    }

    @Override
    public Defect notLoaded(Claim claim, LocalDate date) {
        return Defect.of(
                "no " + CodeSet.ICD10CM.displayName() + " release in force on " + date
                        + " is loaded, so the claim was not checked; load that year with `medcode load FILE`",
                claim);
    }
}
