package medcode.edit.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import medcode.claim.Claim;
import medcode.edit.ClaimEdit;
import medcode.edit.Defect;
import medcode.edit.EditCard;
import medcode.edit.EditContext;
import medcode.edit.ListedDiagnosis;
import medcode.edit.Severity;

/** A qualifier of X12 does not fit the place, the code or the claim that it stands on. */
public final class QualifierUnfit implements ClaimEdit {
    private static final String PRINCIPAL = "ABK";
    private static final Set<String> FORMERLY_PRINCIPAL = Set.of("BK");

    private static final String TOO_EARLY = "marks a secondary diagnosis, and no principal one stands before it";

    @Override
    public EditCard card() {
        return new EditCard(
                "CL112",
                "qualifier-mismatch",
                Severity.ERROR,
                "HI qualifier does not fit the code",
                "ASC X12 005010X222A1 and X223A2, HI segments");
    }

    @Override
    public List<Defect> defects(EditContext context) {
        List<Defect> defects = new ArrayList<>();
        boolean principal = false;
        boolean tooEarly = false;
        for (ListedDiagnosis listed : context.diagnoses()) {
            String qualifier = listed.diagnosis().qualifier();
            String wrong = qualifier.isEmpty() ? "" : wrong(listed, principal, context);
            // All that stand before the principal diagnosis, or have none, are one mistake.
            if (!wrong.isEmpty() && !(tooEarly && wrong.equals(TOO_EARLY))) {
                defects.add(Defect.of("qualifier " + qualifier + " " + wrong, listed));
            }
            tooEarly |= wrong.equals(TOO_EARLY);
            principal |= qualifier.equals(PRINCIPAL) || FORMERLY_PRINCIPAL.contains(qualifier);
        }
        for (Claim.Procedure procedure : context.claim().procedures()) {
            if (!procedure.qualifier().isEmpty() && InvalidInpatientProcedure.isNotForStay(context.claim())) {
                String message = "qualifier " + procedure.qualifier() + " lists procedures of inpatient claims alone";
                defects.add(Defect.at(procedure.place(), message, procedure.written()));
            }
        }
        return defects;
    }

    /** @param principal true where one with the qualifier of the principal diagnosis stands before */
    private static String wrong(ListedDiagnosis listed, boolean principal, EditContext context) {
        boolean first = listed.diagnosis().qualifier().equals(PRINCIPAL);
        return switch (listed.diagnosis().list()) {
            case BILLED ->
                first == principal && isOfBilled(listed)
                        ? (first ? "marks a second principal diagnosis" : TOO_EARLY)
                        : "";
            case EXTERNAL_CAUSE ->
                listed.valid() && !ExternalCauseFirstListed.isExternalCause(listed, context)
                        ? "is for external causes, and " + listed.code() + " is none"
                        : "";
            case REASON_FOR_VISIT -> context.claim().isInpatient() ? "is for the reasons of outpatient visits" : "";
            case ADMITTING -> "";
        };
    }

    /** Those of ICD-9-CM are another edit's. */
    private static boolean isOfBilled(ListedDiagnosis listed) {
        return listed.diagnosis().qualifier().startsWith("A");
    }
}
