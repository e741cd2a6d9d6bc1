package medcode.edit.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import medcode.claim.Claim.DiagnosisList;
import medcode.edit.ClaimEdit;
import medcode.edit.Defect;
import medcode.edit.EditCard;
import medcode.edit.EditContext;
import medcode.edit.ListedDiagnosis;
import medcode.edit.Severity;

/** A code stands twice in one list of diagnoses; billed codes and external causes are compared within their own list. */
public final class DuplicateDiagnosis implements ClaimEdit {

    @Override
    public EditCard card() {
        return new EditCard(
                "DX110",
                "duplicate-diagnosis",
                Severity.ERROR,
                "Duplicate diagnosis code",
                "ICD-10-CM guidelines I.B.12; MCE edit 3");
    }

    @Override
    public List<Defect> defects(EditContext context) {
        List<Defect> defects = new ArrayList<>();
        for (DiagnosisList list : DiagnosisList.values()) {
            Map<String, ListedDiagnosis> seen = new HashMap<>();
            for (ListedDiagnosis listed : context.diagnoses()) {
                if (listed.valid() && listed.isIn(list)) {
                    ListedDiagnosis first = seen.putIfAbsent(listed.code().compact(), listed);
                    if (first != null) {
                        defects.add(Defect.of(
                                listed.code() + " is reported twice, at " + first.position() + " and "
                                        + listed.position() + "; report a code once",
                                first,
                                listed));
                    }
                }
            }
        }
        return defects;
    }
}
