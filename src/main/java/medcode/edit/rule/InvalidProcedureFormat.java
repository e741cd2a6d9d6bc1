package medcode.edit.rule;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import medcode.codeset.CodeSet;
import medcode.edit.Defect;
import medcode.edit.EditCard;
import medcode.edit.EditContext;
import medcode.edit.ListedProcedure;
import medcode.edit.ProcedureEdit;
import medcode.edit.Severity;

/** The code of a service line has the shape of no CPT or HCPCS Level II code; modifiers written behind it are advice alone. */
public final class InvalidProcedureFormat implements ProcedureEdit {
    private static final Pattern SHAPE = Pattern.compile("\\d{5}|\\d{4}[FTUM]|[A-V]\\d{4}");

    @Override
    public EditCard card() {
        return new EditCard(
                "PX101",
                "procedure-format",
                Severity.ERROR,
                "Invalid CPT/HCPCS format",
                "structure of CPT and HCPCS codes; IOCE edit 6");
    }

    @Override
    public Optional<Defect> defect(ListedProcedure procedure, EditContext context) {
        if (procedure.code().codeSet() == CodeSet.ICD10PCS) {
            return Optional.empty();
        }
        if (!SHAPE.matcher(procedure.code().compact()).matches()) {
            return Optional.of(Defect.of(
                    "line " + procedure.line() + " has no CPT or HCPCS code: five digits, four digits with F, M, T"
                            + " or U, or a letter from A to V with four digits",
                    procedure));
        }
        if (procedure.service().written().indexOf('-') < 0) {
            return Optional.empty();
        }
        String message = "the modifiers of line " + procedure.line() + " stand behind " + procedure.code()
                + "; they have fields of their own";
        return Optional.of(Defect.of(message, procedure).as(Severity.INFO).mendedBy(List.of(procedure.code())));
    }
}
