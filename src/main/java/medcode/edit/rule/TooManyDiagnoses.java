package medcode.edit.rule;

import java.util.ArrayList;
import java.util.List;
import medcode.claim.Claim.DiagnosisList;
import medcode.edit.ClaimEdit;
import medcode.edit.Defect;
import medcode.edit.EditCard;
import medcode.edit.EditContext;
import medcode.edit.ListedDiagnosis;
import medcode.edit.Severity;

/** The claim has more diagnoses than its form holds; without a known form, more than any holds. */
public final class TooManyDiagnoses implements ClaimEdit {
    private static final int PROFESSIONAL = 12;
    private static final int INSTITUTIONAL = 25;
    private static final int EXTERNAL_CAUSES = 12;
    private static final int REASONS_FOR_VISIT = 3;

    @Override
    public EditCard card() {
        return new EditCard(
                "CL102",
                "too-many-diagnoses",
                Severity.ERROR,
                "Too many diagnosis codes",
                "ASC X12 005010X222A1 and X223A2, HI segment");
    }

    @Override
    public List<Defect> defects(EditContext context) {
        boolean professional = context.claim().isProfessional();
        List<Defect> defects = new ArrayList<>();
        if (context.diagnoses().size() <= REASONS_FOR_VISIT) {
            return defects;
        }
        check(
                DiagnosisList.BILLED,
                professional ? PROFESSIONAL : INSTITUTIONAL,
                "diagnoses" + (professional ? " on an 837P" : ""),
                context,
                defects);
        check(DiagnosisList.EXTERNAL_CAUSE, EXTERNAL_CAUSES, "external causes", context, defects);
        check(DiagnosisList.REASON_FOR_VISIT, REASONS_FOR_VISIT, "reasons for visit", context, defects);
        return defects;
    }

    private static void check(DiagnosisList list, int limit, String what, EditContext context, List<Defect> defects) {
        List<ListedDiagnosis> listed = context.diagnoses().stream()
                .filter(diagnosis -> diagnosis.isIn(list))
                .toList();
        if (listed.size() > limit) {
            String message = listed.size() + " " + what + "; at most " + limit + " fit";
            defects.add(Defect.of(message, listed.get(limit)));
        }
    }
}
