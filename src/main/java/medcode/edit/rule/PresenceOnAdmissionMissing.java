package medcode.edit.rule;

import java.util.ArrayList;
import java.util.List;
import medcode.claim.Claim;
import medcode.codeset.Publication;
import medcode.edit.ClaimEdit;
import medcode.edit.Defect;
import medcode.edit.EditCard;
import medcode.edit.EditContext;
import medcode.edit.ListedDiagnosis;
import medcode.edit.Severity;
import medcode.index.OpenTable;
import medcode.tabular.PresentOnAdmission;

/** A diagnosis of a stay that is not exempt says nothing of its presence on admission; one finding where none of them does. */
public final class PresenceOnAdmissionMissing implements ClaimEdit {

    @Override
    public EditCard card() {
        return new EditCard(
                "DX901",
                "poa-missing",
                Severity.ERROR,
                "POA indicator missing",
                "ICD-10-CM guidelines, Appendix I; Deficit Reduction Act of 2005, section 5001(c)");
    }

    @Override
    public List<Publication> needs(Claim claim) {
        return Admissions.needed(claim);
    }

    @Override
    public List<Defect> defects(EditContext context) {
        OpenTable table = Admissions.exempt(context).orElse(null);
        if (table == null) {
            return List.of();
        }
        PresentOnAdmission exempt = new PresentOnAdmission(table);
        List<ListedDiagnosis> missing = new ArrayList<>();
        boolean any = false;
        for (ListedDiagnosis listed : Admissions.indicated(context)) {
            boolean blank = Admissions.indicator(listed).isEmpty();
            any |= !blank;
            if (blank && !exempt.exempt(listed.code(), context.day())) {
                missing.add(listed);
            }
        }
        return defects(missing, any).stream()
                .map(defect -> defect.by(table.release(), context.day()))
                .toList();
    }

    private static List<Defect> defects(List<ListedDiagnosis> missing, boolean any) {
        if (missing.size() > 1 && !any) {
            String message = "no diagnosis of this stay says whether it was present on admission";
            return List.of(Defect.of(message, missing.toArray(ListedDiagnosis[]::new)));
        }
        return missing.stream()
                .map(listed -> Defect.of(
                        listed.code() + " does not say whether it was present on admission, and is not exempt", listed))
                .toList();
    }
}
