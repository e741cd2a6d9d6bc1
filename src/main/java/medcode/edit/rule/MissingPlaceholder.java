package medcode.edit.rule;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import medcode.codeset.Code;
import medcode.edit.CodeEdit;
import medcode.edit.Defect;
import medcode.edit.EditCard;
import medcode.edit.EditContext;
import medcode.edit.ListedDiagnosis;
import medcode.edit.Severity;

/** The code becomes a billable one when the placeholder X is put where a character is missing. */
public final class MissingPlaceholder implements CodeEdit {
    private static final int CATEGORY = 3;
    private static final int LENGTH = 7;

    @Override
    public EditCard card() {
        return new EditCard(
                "DX107",
                "placeholder-x",
                Severity.ERROR,
                "Placeholder X missing or misplaced",
                "ICD-10-CM guidelines I.A.4, I.A.5");
    }

    @Override
    public boolean mends() {
        return true;
    }

    @Override
    public Optional<Defect> defect(ListedDiagnosis diagnosis, EditContext context) {
        Code code = diagnosis.code();
        if (context.tabular().find(code).isPresent()) {
            return Optional.empty();
        }
        List<Code> mended = mended(code, context);
        if (mended.isEmpty()) {
            return Optional.empty();
        }
        String message = code + " lacks the placeholder X: " + Codes.list(mended);
        return Optional.of(Defect.of(message, diagnosis).mendedBy(mended));
    }

    private static List<Code> mended(Code code, EditContext context) {
        String compact = code.compact();
        Set<String> candidates = new LinkedHashSet<>();
        if (compact.length() > CATEGORY && compact.length() < LENGTH) {
            int last = compact.length() - 1;
            candidates.add(compact.substring(0, last) + "X".repeat(LENGTH - compact.length()) + compact.charAt(last));
            for (int at = CATEGORY; at <= last; at++) {
                candidates.add(compact.substring(0, at) + "X" + compact.substring(at));
            }
        }
        return candidates.stream()
                .map(candidate -> new Code(code.codeSet(), candidate))
                .filter(context.tabular()::billable)
                .toList();
    }
}
