package medcode.edit.rule;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import medcode.claim.SpreadsheetDamage;
import medcode.codeset.Code;
import medcode.edit.CodeEdit;
import medcode.edit.Defect;
import medcode.edit.EditCard;
import medcode.edit.EditContext;
import medcode.edit.ListedDiagnosis;
import medcode.edit.Severity;

/** The code has not the shape of an ICD-10-CM code; since fiscal year 2026 the second character may be an A. */
public final class InvalidFormat implements CodeEdit {
    private static final Pattern SHAPE = Pattern.compile("[A-Z][0-9A][0-9A-Z]{1,5}");
    private static final Pattern STRAY = Pattern.compile("[^0-9A-Z]");

    @Override
    public EditCard card() {
        return new EditCard(
                "DX101",
                "invalid-format",
                Severity.ERROR,
                "Invalid diagnosis code format",
                "ICD-10-CM guidelines I.A.2, I.B.2; MCE edit 1; IOCE edit 1");
    }

    /** What is left of letters and digits, where that is a code in force. */
    private static List<Code> mended(String written, EditContext context) {
        Code mended = Code.icd10cm(STRAY.matcher(written).replaceAll(""));
        return SHAPE.matcher(mended.compact()).matches() && context.tabular().billable(mended)
                ? List.of(mended)
                : List.of();
    }

    @Override
    public boolean mends() {
        return true;
    }

    @Override
    public Optional<Defect> defect(ListedDiagnosis diagnosis, EditContext context) {
        String code = diagnosis.code().compact();
        if (SHAPE.matcher(code).matches()) {
            return Optional.empty();
        }
        String message = SpreadsheetDamage.of(diagnosis.diagnosis().written())
                .map(SpreadsheetDamage::message)
                .orElse("no ICD-10-CM code: they have a letter, a digit, then one to five letters or digits");
        return Optional.of(Defect.of(message, diagnosis).mendedBy(mended(code, context)));
    }
}
