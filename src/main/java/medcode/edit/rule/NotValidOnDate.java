package medcode.edit.rule;

import java.util.List;
import java.util.Optional;
import medcode.codeset.Code;
import medcode.codeset.CodeEntry;
import medcode.codeset.Release;
import medcode.edit.CodeEdit;
import medcode.edit.Defect;
import medcode.edit.EditCard;
import medcode.edit.EditContext;
import medcode.edit.ListedDiagnosis;
import medcode.edit.Severity;
import medcode.index.CodeHistory;
import medcode.index.CodeHistory.Period;
import medcode.index.CodeHistory.Standing;
import medcode.index.CodeHistory.Status;

/** The code is billable in another loaded release, but not in the one in force. */
public final class NotValidOnDate implements CodeEdit {

    @Override
    public EditCard card() {
        return new EditCard(
                "DX103",
                "not-valid-on-date",
                Severity.ERROR,
                "Diagnosis code not valid on the date of service",
                "45 CFR 162.1002; MCE edit 1; IOCE edit 1");
    }

    @Override
    public boolean mends() {
        return true;
    }

    @Override
    public Optional<Defect> defect(ListedDiagnosis diagnosis, EditContext context) {
        if (context.tabular().billable(diagnosis.code())) {
            return Optional.empty();
        }
        List<Status> statuses = context.history(diagnosis.code());
        String validity = validity(statuses, context.tabular().release());
        if (validity.isEmpty()) {
            return Optional.empty();
        }
        List<Code> children = children(diagnosis.code(), context);
        String message = diagnosis.code() + " is not valid" + context.onDate() + ": "
                + validity
                + (children.isEmpty() ? "" : "; it is a header now, use " + Codes.list(children));
        return Optional.of(Defect.of(message, diagnosis).mendedBy(children.size() == 1 ? children : List.of()));
    }

    /** By days, because an update within the year ends what the year's release began; empty where it never was valid. */
    private static String validity(List<Status> statuses, Release inForce) {
        Period first = null;
        Period last = null;
        for (Period period : CodeHistory.periods(statuses)) {
            if (period.standing() == Standing.BILLABLE) {
                first = first == null ? period : first;
                last = period;
            }
        }
        if (first == null) {
            return "";
        } else if (first.from().isAfter(inForce.from())) {
            return "valid from " + first.from();
        }
        return "valid until " + last.to() + " (" + holder(statuses).displayName()
                + " is the last loaded release that has it)";
    }

    private static Release holder(List<Status> statuses) {
        Release holder = null;
        for (Status status : statuses) {
            holder = status.standing() == Standing.BILLABLE ? status.release() : holder;
        }
        return holder;
    }

    private static List<Code> children(Code code, EditContext context) {
        return context.tabular().find(code).map(CodeEntry::children).orElse(List.of());
    }
}
