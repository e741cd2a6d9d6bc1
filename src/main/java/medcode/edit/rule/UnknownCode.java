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
        Optional<CodeEntry> nearest = nearest(code, context);
        return ofWho(diagnosis, context)
                .or(() -> outsideStarter(diagnosis, nearest, context.tabular().release()))
                .or(() -> Optional.of(unknown(diagnosis, nearest, context)));
    }

    private static Optional<Defect> ofWho(ListedDiagnosis diagnosis, EditContext context) {
        return CodedRule.of(WHO, diagnosis.code(), context.day())
                .map(who -> Defect.of(
                                diagnosis.code() + " is not in "
                                        + context.tabular().release().codeSet().displayName()
                                        + "; it is a code of the WHO's ICD-10",
                                diagnosis)
                        .quoting(who.text("authority")));
    }

    private static Optional<Defect> outsideStarter(
            ListedDiagnosis diagnosis, Optional<CodeEntry> nearest, Release release) {
        if (!release.starter() || !isOutsideStarter(nearest)) {
            return Optional.empty();
        }
        String message = diagnosis.code() + " is not in the starter set, which is not the full "
                + release.codeSet().displayName() + "; load the full release with `medcode load FILE` to check it";
        return Optional.of(Defect.of(message, diagnosis).as(Severity.WARNING));
    }

    private static Defect unknown(ListedDiagnosis diagnosis, Optional<CodeEntry> nearest, EditContext context) {
        Release release = context.tabular().release();
        String unknown =
                diagnosis.code() + " is not in " + release.displayName() + (release.starter() ? " (starter set)" : "");
        if (nearest.isPresent() && nearest.get().billable()) {
            Code complete = nearest.get().code();
            return Defect.of(unknown + ": " + complete + " takes no further characters", diagnosis)
                    .mendedBy(List.of(complete));
        }
        List<Code> repaired = repaired(diagnosis.code(), context);
        if (repaired.size() == 1) {
            return Defect.of(unknown + "; did you mean " + repaired.get(0) + "?", diagnosis)
                    .mendedBy(repaired);
        }
        String below = nearest.map(entry -> "; below " + entry.code() + " stand " + Codes.list(entry.children()))
                .orElse("");
        return Defect.of(unknown + below, diagnosis);
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
