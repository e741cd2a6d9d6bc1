package medcode.edit.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import medcode.claim.Claim;
import medcode.claim.Claim.DiagnosisList;
import medcode.codeset.Publication;
import medcode.codeset.ReferenceTable;
import medcode.edit.EditContext;
import medcode.edit.ListedDiagnosis;
import medcode.index.OpenTable;

/** What the edits over indicators of presence on admission share. */
final class Admissions {
    private Admissions() {}

    /** The diagnoses that a stay reports an indicator for: billed ones and external causes. */
    static List<ListedDiagnosis> indicated(EditContext context) {
        List<ListedDiagnosis> indicated = new ArrayList<>();
        for (ListedDiagnosis listed : context.diagnoses()) {
            if (listed.valid() && (listed.isIn(DiagnosisList.BILLED) || listed.isIn(DiagnosisList.EXTERNAL_CAUSE))) {
                indicated.add(listed);
            }
        }
        return indicated;
    }

    static String indicator(ListedDiagnosis listed) {
        return listed.diagnosis().presentOnAdmission().strip().toUpperCase(Locale.ROOT);
    }

    static Optional<OpenTable> exempt(EditContext context) {
        return CorrectCoding.isForStay(context.claim())
                ? context.tables().table(ReferenceTable.POA_EXEMPT, context.day())
                : Optional.empty();
    }

    static List<Publication> needed(Claim claim) {
        return CorrectCoding.isForStay(claim) ? List.of(ReferenceTable.POA_EXEMPT) : List.of();
    }
}
