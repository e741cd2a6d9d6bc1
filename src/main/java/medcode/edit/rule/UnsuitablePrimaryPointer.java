package medcode.edit.rule;

import java.util.ArrayList;
import java.util.List;
import medcode.edit.ClaimEdit;
import medcode.edit.Defect;
import medcode.edit.EditCard;
import medcode.edit.EditContext;
import medcode.edit.ListedDiagnosis;
import medcode.edit.ListedProcedure;
import medcode.edit.Severity;

/** The first pointer of a professional line leads to a diagnosis that cannot stand first. */
public final class UnsuitablePrimaryPointer implements ClaimEdit {

    /** The edit over those that may only be secondary. */
    private static final String SECONDARY_ALONE = "DX303";

    @Override
    public EditCard card() {
        return new EditCard(
                "CL105",
                "pointer-primary-unsuitable",
                Severity.WARNING,
                "Primary pointer to a code that cannot stand first",
                "ICD-10-CM guidelines IV.A and I.C.20.a.6");
    }

    @Override
    public List<Defect> defects(EditContext context) {
        List<Defect> defects = new ArrayList<>();
        if (context.claim().isInstitutional()) {
            return defects;
        }
        for (ListedProcedure line : context.services()) {
            List<Integer> pointers = line.service().pointers();
            int primary = pointers.isEmpty() ? 0 : pointers.get(0);
            // the first diagnosis has findings of its own
            if (primary > 1 && primary <= context.diagnoses().size()) {
                ListedDiagnosis listed = context.diagnoses().get(primary - 1);
                String kind = kind(listed, context);
                if (!kind.isEmpty()) {
                    String message = "the first pointer of line " + line.line() + " leads to " + listed.code() + ", "
                            + kind + ", which cannot stand first";
                    defects.add(Defect.of(message, line, listed));
                }
            }
        }
        return defects;
    }

    private static String kind(ListedDiagnosis listed, EditContext context) {
        if (!listed.valid()) {
            return "";
        } else if (ExternalCauseFirstListed.isExternalCause(listed, context)) {
            return "an external cause";
        }
        if (context.tabular().isManifestation(listed.code())) {
            return "a manifestation";
        }
        return RuledEdits.bundled(SECONDARY_ALONE).isAgainstFirst(listed, context)
                ? "a code that may only be secondary"
                : "";
    }
}
