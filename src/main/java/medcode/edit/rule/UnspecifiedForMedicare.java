package medcode.edit.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import medcode.claim.Claim;
import medcode.codeset.Publication;
import medcode.codeset.ReferenceTable;
import medcode.edit.ClaimEdit;
import medcode.edit.Defect;
import medcode.edit.EditCard;
import medcode.edit.EditContext;
import medcode.edit.ListedDiagnosis;
import medcode.edit.Severity;

/** A code on Medicare's list of unspecified codes, although codes of a side exist; remarks can say that no side is known. */
public final class UnspecifiedForMedicare implements ClaimEdit {
    private static final LocalDate BEGUN = LocalDate.of(2022, 4, 1);
    private static final String REMARK = "UNABLE TO DET LAT";

    @Override
    public EditCard card() {
        return new EditCard(
                "DX407",
                "mce-unspecified",
                Severity.WARNING,
                "Unspecified code (MCE edit 20)",
                "MCE edit 20; CMS change request 12471");
    }

    @Override
    public List<Publication> needs(Claim claim) {
        return isJudged(claim) ? List.of(ReferenceTable.MCE_DIAGNOSES) : List.of();
    }

    private static boolean isJudged(Claim claim) {
        return CorrectCoding.isForStay(claim) && (Payers.isMedicare(claim) || Payers.isUnknown(claim));
    }

    @Override
    public List<Defect> defects(EditContext context) {
        List<Defect> defects = new ArrayList<>();
        if (!isJudged(context.claim())) {
            return defects;
        }
        EditorLists lists = EditorLists.of(context).orElse(null);
        boolean excused = context.claim().billing().remarks().stream()
                .anyMatch(remark -> remark.toUpperCase(Locale.ROOT).contains(REMARK));
        if (lists == null || excused || context.day().isBefore(BEGUN)) {
            return defects;
        }
        for (ListedDiagnosis listed : context.reported()) {
            if (lists.flag(listed, "unspecified")) {
                String message = listed.code() + " leaves the side open; Medicare returns the claim, unless a billing"
                        + " remark says «" + REMARK + " 1» or «2»";
                defects.add(lists.by(Defect.of(message, listed)));
            }
        }
        return defects;
    }
}
