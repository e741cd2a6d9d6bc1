package medcode.edit.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import medcode.codeset.Code;
import medcode.codeset.CodeEntry;
import medcode.edit.ClaimEdit;
import medcode.edit.Defect;
import medcode.edit.EditCard;
import medcode.edit.EditContext;
import medcode.edit.ListedDiagnosis;
import medcode.edit.Severity;
import medcode.tabular.LateralityAxis;
import medcode.tabular.Side;

/** A title says «unspecified» where one beside it does not; right where the record tells no more. */
public final class UnspecifiedCode implements ClaimEdit {
    private static final String UNSPECIFIED = "unspecified";

    @Override
    public EditCard card() {
        return new EditCard(
                "DX406",
                "unspecified-code",
                Severity.INFO,
                "Unspecified code used",
                "ICD-10-CM guidelines I.A.9.b, I.B.18");
    }

    @Override
    public List<Defect> defects(EditContext context) {
        List<Defect> defects = new ArrayList<>();
        for (ListedDiagnosis listed : context.reported()) {
            Optional<CodeEntry> entry = context.tabular().find(listed.code());
            if (entry.isPresent() && isUnspecified(entry.get()) && !leavesSideOpen(listed, context)) {
                divided(entry.get(), context)
                        .ifPresent(parent -> defects.add(Defect.of(
                                listed.code() + " is an unspecified code; see " + parent
                                        + " for what the record may tell",
                                listed)));
            }
        }
        return defects;
    }

    private static boolean isUnspecified(CodeEntry entry) {
        return entry.title().toLowerCase(Locale.ROOT).contains(UNSPECIFIED);
    }

    /** That is a finding of its own. */
    private static boolean leavesSideOpen(ListedDiagnosis listed, EditContext context) {
        Optional<LateralityAxis> axis = context.tabular().laterality(listed.code());
        return axis.isPresent() && axis.get().side() == Side.UNSPECIFIED;
    }

    /** The nearest code above that is divided into one that says more, too. */
    private static Optional<Code> divided(CodeEntry entry, EditContext context) {
        for (CodeEntry parent : context.tabular().ancestors(entry.code())) {
            for (Code child : parent.children()) {
                Optional<CodeEntry> sibling = context.tabular().find(child);
                if (sibling.isPresent() && !isUnspecified(sibling.get())) {
                    return Optional.of(parent.code());
                }
            }
        }
        return Optional.empty();
    }
}
