package medcode.edit.rule;

import java.util.ArrayList;
import java.util.List;
import medcode.edit.ClaimEdit;
import medcode.edit.Defect;
import medcode.edit.EditCard;
import medcode.edit.EditContext;
import medcode.edit.ListedDiagnosis;
import medcode.edit.Severity;

/** A decimal point stands elsewhere than after the third character, or at all in X12, whose HI segments carry none. */
public final class MisplacedDecimalPoint implements ClaimEdit {
    private static final int POINT = 3;

    @Override
    public EditCard card() {
        return new EditCard(
                "DX108",
                "decimal-point",
                Severity.WARNING,
                "Decimal point misplaced (or present where the format forbids it)",
                "ICD-10-CM guidelines I.A.2; ASC X12 005010X222A1 and X223A2, HI segment");
    }

    @Override
    public boolean mends() {
        return true;
    }

    @Override
    public List<Defect> defects(EditContext context) {
        List<Defect> defects = new ArrayList<>();
        for (ListedDiagnosis listed : context.diagnoses()) {
            String written = listed.diagnosis().written().strip();
            int point = written.indexOf('.');
            boolean misplaced =
                    point >= 0 && (point != POINT || written.lastIndexOf('.') != point || written.endsWith("."));
            if (listed.valid() && point >= 0 && !listed.diagnosis().qualifier().isEmpty()) {
                String message = listed.code() + " is written with its decimal point, which HI segments leave out";
                defects.add(Defect.of(message, listed)
                        .as(Severity.ERROR)
                        .writtenAs(listed.code().compact()));
            } else if (listed.valid() && misplaced) {
                String message = "the decimal point of " + listed.code() + " is in the wrong place";
                defects.add(Defect.of(message, listed).mendedBy(List.of(listed.code())));
            }
        }
        return defects;
    }
}
