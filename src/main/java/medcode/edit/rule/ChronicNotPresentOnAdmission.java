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
import medcode.edit.ListedDiagnosis;
import medcode.edit.Severity;
import medcode.edit.SiteKind;

/** A condition on the site's list of chronic ones is said not to have been present on admission. */
public final class ChronicNotPresentOnAdmission implements ClaimEdit {
    private static final SiteKind CHRONIC = new SiteKind("chronic");
    private static final Set<String> NOT_PRESENT = Set.of("N", "U");

    @Override
    public EditCard card() {
        return new EditCard(
                "DX906",
                "poa-chronic-n",
                Severity.INFO,
                "Chronic or congenital condition with POA N",
                "ICD-10-CM guidelines, Appendix I");
    }

    @Override
    public List<Publication> needs(Claim claim) {
        return CorrectCoding.isForStay(claim) ? List.of(CHRONIC) : List.of();
    }

    @Override
    public List<Defect> defects(EditContext context) {
        List<Defect> defects = new ArrayList<>();
        if (!CorrectCoding.isForStay(context.claim())) {
            return defects;
        }
        for (ListedDiagnosis listed : Admissions.indicated(context)) {
            if (NOT_PRESENT.contains(Admissions.indicator(listed))
                    && !context.tables().ofSite(CHRONIC, listed.code()).isEmpty()) {
                defects.add(Defect.of(
                        listed.code() + " is a chronic condition; one found during the stay was present on admission",
                        listed));
            }
        }
        return defects;
    }
}
