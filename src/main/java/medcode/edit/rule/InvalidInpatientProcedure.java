package medcode.edit.rule;

import java.util.Optional;
import java.util.regex.Pattern;
import medcode.claim.Claim;
import medcode.codeset.CodeSet;
import medcode.codeset.Publication;
import medcode.edit.Defect;
import medcode.edit.EditCard;
import medcode.edit.EditContext;
import medcode.edit.ListedProcedure;
import medcode.edit.ProcedureEdit;
import medcode.edit.Severity;

/** An ICD-10-PCS code is malformed, unknown on the day of discharge, or stands on a claim that is not for a stay. */
public final class InvalidInpatientProcedure implements ProcedureEdit {
    private static final Pattern SHAPE = Pattern.compile("[0-9A-HJ-NP-Z]{7}");

    @Override
    public EditCard card() {
        return new EditCard(
                "PX104",
                "pcs-invalid",
                Severity.ERROR,
                "Invalid ICD-10-PCS code",
                "ICD-10-PCS guidelines A and B; MCE edit 1");
    }

    @Override
    public Optional<Defect> defect(ListedProcedure procedure, EditContext context) {
        if (procedure.code().codeSet() != CodeSet.ICD10PCS) {
            return Optional.empty();
        }
        if (!SHAPE.matcher(procedure.code().compact()).matches()) {
            return Optional.of(Defect.of(
                    "not ICD-10-PCS: a code has seven characters, digits and letters without I and O", procedure));
        }
        if (isNotForStay(context.claim()) && !isOfQualifier(procedure, context.claim())) {
            return Optional.of(Defect.of(
                    procedure.code() + " is an ICD-10-PCS code, which inpatient claims alone report", procedure));
        }
        return HcpcsNotValidOnDate.defect(CodeSet.ICD10PCS, procedure, context);
    }

    static boolean isNotForStay(Claim claim) {
        return claim.isProfessional() || (claim.setting().isPresent() && !claim.isInpatient());
    }

    /** What X12 lists under a qualifier, CL112 judges. */
    private static boolean isOfQualifier(ListedProcedure procedure, Claim claim) {
        return procedure.line() == 0
                && claim.procedures().stream().anyMatch(one -> !one.qualifier().isEmpty());
    }

    @Override
    public Optional<Publication> lacks(ListedProcedure procedure, EditContext context) {
        return HcpcsNotValidOnDate.lacks(CodeSet.ICD10PCS, procedure, context);
    }
}
