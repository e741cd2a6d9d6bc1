package medcode.edit.rule;

import java.util.Optional;
import medcode.codeset.ReferenceRow;
import medcode.edit.EditContext;
import medcode.edit.ListedProcedure;
import medcode.edit.SiteKind;

/**
 * What a site's table of kind {@code fee-schedule} says of a procedure: its columns {@code global} and {@code bilateral} hold the
 * indicators of the Medicare physician fee schedule, which has CPT codes and so is loaded by its licensees alone.
 */
record FeeSchedule(String global, String bilateral) {
    static final SiteKind KIND = new SiteKind("fee-schedule");

    static Optional<FeeSchedule> of(ListedProcedure line, EditContext context) {
        for (ReferenceRow row : context.tables().ofSite(KIND, line.code())) {
            if (row.validity().holds(line.day())) {
                return Optional.of(new FeeSchedule(SiteCells.cell(row, "global"), SiteCells.cell(row, "bilateral")));
            }
        }
        return Optional.empty();
    }

    /** The days after a procedure that its payment covers; -1 where the table gives none. */
    int days() {
        return switch (global) {
            case "000", "0" -> 0;
            case "010", "10" -> 10;
            case "090", "90" -> 90;
            default -> -1;
        };
    }
}
