package medcode.edit.rule;

import java.util.List;
import java.util.Optional;
import medcode.codeset.CodeSet;
import medcode.codeset.Publication;
import medcode.edit.Defect;
import medcode.edit.EditCard;
import medcode.edit.EditContext;
import medcode.edit.ListedProcedure;
import medcode.edit.ProcedureEdit;
import medcode.edit.Severity;

/** The licensee's CPT file for the line's date has not the code; without one, a short list of retired codes is all that tells. */
public final class CptNotValidOnDate implements ProcedureEdit {
    private static final List<CodedRule> RETIRED = CodedRule.bundled("retired-procedures");

    @Override
    public EditCard card() {
        return new EditCard(
                "PX103",
                "cpt-not-valid-on-date",
                Severity.ERROR,
                "CPT code not in the user's CPT file on the date",
                "AMA CPT; 45 CFR 162.1002");
    }

    @Override
    public Optional<Defect> defect(ListedProcedure procedure, EditContext context) {
        if (procedure.code().codeSet() != CodeSet.CPT) {
            return Optional.empty();
        }
        Optional<CodedRule> retired = CodedRule.of(RETIRED, procedure.code(), procedure.day());
        if (retired.isPresent()) {
            String message = procedure.code() + " is not valid on " + procedure.day() + ": deleted on "
                    + retired.get().text("from");
            return Optional.of(
                    Defect.of(message, procedure).quoting(retired.get().text("authority")));
        }
        return HcpcsNotValidOnDate.defect(CodeSet.CPT, procedure, context);
    }

    @Override
    public Optional<Publication> lacks(ListedProcedure procedure, EditContext context) {
        return HcpcsNotValidOnDate.lacks(CodeSet.CPT, procedure, context);
    }
}
