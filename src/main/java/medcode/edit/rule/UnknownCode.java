package medcode.edit.rule;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import medcode.codeset.Code;
import medcode.codeset.CodeEntry;
import medcode.codeset.Release;
import medcode.edit.CodeEdit;
import medcode.edit.Defect;
import medcode.edit.EditCard;
import medcode.edit.EditContext;
import medcode.edit.ListedDiagnosis;
import medcode.edit.Severity;

/** The code is in no loaded release; a warning where only a starter set is loaded that does not hold its family. */
public final class UnknownCode implements CodeEdit {
    private static final int CATEGORY = 3;
    private static final List<CodedRule> WHO = CodedRule.bundled("who-icd10");
    /** Characters that look alike in handwriting and in print, both ways. */
    private static final String[] LOOK_ALIKES = {"O0", "I1", "L1", "S5", "Z2", "B8"};

    @Override
    public EditCard card() {
        return new EditCard(
                "DX102",
                "unknown-code",
                Severity.ERROR,
                "Invalid diagnosis code (not in any loaded code set)",
                "ICD-10-CM guidelines I.B.2; MCE edit 1; IOCE edit 1");
    }

    @Override
    public Optional<Defect> defect(ListedDiagnosis diagnosis, EditContext context) {
        Code code = diagnosis.code();
        if (context.tabular().billable(code)) {
            return Optional.empty();
        }
        Release release = context.tabular().release();
        Optional<CodeEntry> nearest = nearest(code, context);
        Optional<CodedRule> who = CodedRule.of(WHO, code, context.day());
        if (who.isPresent()) {
            return Optional.of(Defect.of(
                            code + " is not in " + release.codeSet().displayName()
                                    + "; it is a code of the WHO's ICD-10",
                            diagnosis)
                    .quoting(who.get().text("authority")));
        }
        if (release.starter() && isOutsideStarter(nearest)) {
            String message = code + " is not in the starter set, which is not the full "
                    + release.codeSet().displayName() + "; load the full release with `medcode load FILE` to check it";
            return Optional.of(Defect.of(message, diagnosis).as(Severity.WARNING));
        }
        String unknown = code + " is not in " + release.displayName() + (release.starter() ? " (starter set)" : "");
        if (nearest.isPresent() && nearest.get().billable()) {
            Code complete = nearest.get().code();
            return Optional.of(Defect.of(unknown + ": " + complete + " takes no further characters", diagnosis)
                    .mendedBy(List.of(complete)));
        }
        List<Code> repaired = repaired(code, context);
        if (repaired.size() == 1) {
            return Optional.of(Defect.of(unknown + "; did you mean " + repaired.get(0) + "?", diagnosis)
                    .mendedBy(repaired));
        }
        String below = nearest.map(entry -> "; below " + entry.code() + " stand " + Codes.list(entry.children()))
                .orElse("");
        return Optional.of(Defect.of(unknown + below, diagnosis));
    }

    /** The starter holds families whole; without the subcategory nothing can be said about a code. */
    private static boolean isOutsideStarter(Optional<CodeEntry> nearest) {
        return nearest.isEmpty()
                || (!nearest.get().billable() && nearest.get().code().compact().length() <= CATEGORY);
    }

    private static Optional<CodeEntry> nearest(Code code, EditContext context) {
        for (int length = code.compact().length() - 1; length >= CATEGORY; length--) {
            Optional<CodeEntry> entry = context.tabular()
                    .find(new Code(code.codeSet(), code.compact().substring(0, length)));
            if (entry.isPresent()) {
                return entry;
            }
        }
        return Optional.empty();
    }

    private static List<Code> repaired(Code code, EditContext context) {
        Set<String> candidates = new LinkedHashSet<>();
        String compact = code.compact();
        for (int at = 0; at < compact.length(); at++) {
            for (String pair : LOOK_ALIKES) {
                int found = pair.indexOf(compact.charAt(at));
                if (found >= 0) {
                    candidates.add(compact.substring(0, at) + pair.charAt(1 - found) + compact.substring(at + 1));
                }
            }
        }
        return candidates.stream()
                .map(candidate -> new Code(code.codeSet(), candidate))
                .filter(context.tabular()::billable)
                .toList();
    }
}
