package medcode.edit.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import medcode.codeset.Code;
import medcode.codeset.CodeEntry;
import medcode.codeset.ReferenceTable;
import medcode.codeset.Release;
import medcode.codeset.Validity;
import medcode.edit.CodeEdit;
import medcode.edit.Defect;
import medcode.edit.EditCard;
import medcode.edit.EditContext;
import medcode.edit.ListedDiagnosis;
import medcode.edit.Severity;
import medcode.index.CodeHistory;
import medcode.index.CodeHistory.Period;
import medcode.index.CodeHistory.Status;
import medcode.index.OpenTable;
import medcode.tabular.CodeConversion;
import medcode.tabular.MedicareCodeEditor;

/** The code is billable in another loaded release, or was by the Medicare Code Editor, but is not in the one in force. */
public final class NotValidOnDate implements CodeEdit {

    /**
     * When a code was or will be valid.
     *
     * @param last its last day; {@link LocalDate#MAX} where it has yet to begin
     */
    private record Standing(String words, LocalDate last) {

        static Standing from(LocalDate day, String holder) {
            return new Standing("valid from " + day + holder, LocalDate.MAX);
        }

        static Standing until(LocalDate day, String holder) {
            return new Standing("valid until " + day + holder, day);
        }
    }

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
        Optional<Standing> standing =
                inReleases(diagnosis.code(), context).or(() -> inEditor(diagnosis.code(), context));
        return standing.map(told -> defect(diagnosis, told, context));
    }

    private static Defect defect(ListedDiagnosis diagnosis, Standing standing, EditContext context) {
        List<Code> children = children(diagnosis.code(), context);
        List<Code> next = children.isEmpty() ? successors(diagnosis.code(), standing.last(), context) : children;
        String message = diagnosis.code() + " is not valid" + context.onDate() + ": " + standing.words()
                + (children.isEmpty() ? "" : "; it is a header now")
                + (next.isEmpty() ? "" : (children.isEmpty() ? "; " : ", ") + "use " + Codes.list(next));
        return Defect.of(message, diagnosis).mendedBy(next.size() == 1 ? next : List.of());
    }

    /** By days, because an update within the year ends what the year's release began; empty where it never was valid. */
    private static Optional<Standing> inReleases(Code code, EditContext context) {
        List<Status> statuses = context.history(code);
        Period first = null;
        Period last = null;
        for (Period period : CodeHistory.periods(statuses)) {
            if (period.standing() == CodeHistory.Standing.BILLABLE) {
                first = first == null ? period : first;
                last = period;
            }
        }
        if (first == null) {
            return Optional.empty();
        } else if (first.from().isAfter(context.tabular().release().from())) {
            return Optional.of(Standing.from(first.from(), ""));
        }
        String holder = " (" + holder(statuses).displayName() + " is the last loaded release that has it)";
        return Optional.of(Standing.until(last.to(), holder));
    }

    /** The Medicare Code Editor keeps the codes of all years, those of years that are not loaded too. */
    private static Optional<Standing> inEditor(Code code, EditContext context) {
        LocalDate day = context.day();
        Optional<OpenTable> editor = context.tables().table(ReferenceTable.MCE_DIAGNOSES, day);
        Optional<Validity> validity =
                editor.flatMap(table -> new MedicareCodeEditor(table, Optional.empty()).validity(code, day));
        if (validity.isEmpty() || validity.get().holds(day)) {
            return Optional.empty();
        }
        String holder = " (" + editor.get().release().displayName() + ")";
        boolean later = validity.get().from().isAfter(day);
        return Optional.of(
                later
                        ? Standing.from(validity.get().from(), holder)
                        : Standing.until(validity.get().to(), holder));
    }

    /** What the conversion table has in place of a code since it ended, as far as it is billable on the claim's date. */
    private static List<Code> successors(Code code, LocalDate last, EditContext context) {
        Optional<OpenTable> table = context.tables().table(ReferenceTable.CONVERSION, context.day());
        List<Code> successors = new ArrayList<>();
        if (table.isPresent()) {
            new CodeConversion(table.get()).next(code).forEach((since, codes) -> {
                if (since.isAfter(last)) {
                    codes.stream().filter(context.tabular()::billable).forEach(successors::add);
                }
            });
        }
        return successors;
    }

    private static Release holder(List<Status> statuses) {
        Release holder = null;
        for (Status status : statuses) {
            holder = status.standing() == CodeHistory.Standing.BILLABLE ? status.release() : holder;
        }
        return holder;
    }

    private static List<Code> children(Code code, EditContext context) {
        return context.tabular().find(code).map(CodeEntry::children).orElse(List.of());
    }
}
