package medcode.edit.rule;

import java.time.LocalDate;
import java.util.Optional;
import medcode.codeset.CodeEntry;
import medcode.codeset.CodeSet;
import medcode.codeset.Publication;
import medcode.codeset.Validity;
import medcode.edit.Defect;
import medcode.edit.EditCard;
import medcode.edit.EditContext;
import medcode.edit.ListedProcedure;
import medcode.edit.ProcedureEdit;
import medcode.edit.Severity;
import medcode.tabular.Tabular;

/** The HCPCS Level II file for the line's date has not the code, or not on that date. */
public final class HcpcsNotValidOnDate implements ProcedureEdit {

    @Override
    public EditCard card() {
        return new EditCard(
                "PX102",
                "hcpcs-not-valid-on-date",
                Severity.ERROR,
                "HCPCS Level II code not valid on the date",
                "45 CFR 162.1002; IOCE edit 6");
    }

    @Override
    public Optional<Defect> defect(ListedProcedure procedure, EditContext context) {
        return procedure.code().codeSet() == CodeSet.HCPCS && !DentalCodes.hold(procedure.code())
                ? defect(CodeSet.HCPCS, procedure, context)
                : Optional.empty();
    }

    @Override
    public Optional<Publication> lacks(ListedProcedure procedure, EditContext context) {
        return DentalCodes.hold(procedure.code())
                ? Optional.of(DentalCodes.CDT)
                : lacks(CodeSet.HCPCS, procedure, context);
    }

    static Optional<Publication> lacks(CodeSet codeSet, ListedProcedure procedure, EditContext context) {
        boolean lacking = procedure.code().codeSet() == codeSet
                && context.tables().allCodes(codeSet, procedure.day()).isEmpty();
        return lacking ? Optional.of(codeSet) : Optional.empty();
    }

    /** What a full code set says against a code on the procedure's day; nothing where none is loaded. */
    static Optional<Defect> defect(CodeSet codeSet, ListedProcedure procedure, EditContext context) {
        Tabular codes = context.tables().allCodes(codeSet, procedure.day()).orElse(null);
        if (codes == null) {
            return Optional.empty();
        }
        CodeEntry entry =
                codes.find(procedure.code()).filter(CodeEntry::billable).orElse(null);
        String wrong = entry == null
                ? " is not in " + codes.release().displayName()
                : validity(entry.row().validity(), procedure.day());
        return wrong.isEmpty()
                ? Optional.empty()
                : Optional.of(Defect.of(procedure.code() + wrong, procedure).by(codes.release(), procedure.day()));
    }

    private static String validity(Validity validity, LocalDate day) {
        if (validity.holds(day)) {
            return "";
        }
        String not = " is not valid on " + day + ": valid ";
        return day.isBefore(validity.from()) ? not + "from " + validity.from() : not + "until " + validity.to();
    }
}
