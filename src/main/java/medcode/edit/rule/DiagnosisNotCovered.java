package medcode.edit.rule;

import java.util.ArrayList;
import java.util.List;
import medcode.claim.Claim;
import medcode.codeset.Publication;
import medcode.codeset.ReferenceRow;
import medcode.edit.ClaimEdit;
import medcode.edit.Defect;
import medcode.edit.EditCard;
import medcode.edit.EditContext;
import medcode.edit.ListedDiagnosis;
import medcode.edit.ListedProcedure;
import medcode.edit.Severity;
import medcode.edit.SiteKind;

/**
 * A site's coverage policies list the procedure, and none of the diagnoses that the line points to; the table is of kind
 * {@code coverage}, its columns those of the Medicare Coverage Database.
 */
public final class DiagnosisNotCovered implements ClaimEdit {
    private static final SiteKind COVERAGE = new SiteKind("coverage");

    @Override
    public EditCard card() {
        return new EditCard(
                "PX501",
                "medical-necessity",
                Severity.WARNING,
                "Diagnosis does not support the procedure (LCD/NCD hook)",
                "Social Security Act, section 1862(a)(1)(A); the site's coverage policies");
    }

    @Override
    public List<Publication> needs(Claim claim) {
        return CorrectCoding.needed(CorrectCoding.pairs(claim), claim, 1).isEmpty() ? List.of() : List.of(COVERAGE);
    }

    @Override
    public List<Defect> defects(EditContext context) {
        List<Defect> defects = new ArrayList<>();
        for (ListedProcedure line : context.services()) {
            List<ReferenceRow> rows = context.tables().ofSite(COVERAGE, line.code());
            List<ListedDiagnosis> reasons = rows.isEmpty() ? List.of() : context.diagnosesOf(line);
            if (!reasons.isEmpty()) {
                CoveragePolicy.inForce(rows, line.day())
                        .forEach(policy -> policy.defect(line, reasons, context.pointed(line))
                                .ifPresent(defects::add));
            }
        }
        return defects;
    }
}
