package medcode.edit.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import medcode.codeset.ReferenceRow;
import medcode.codeset.Release;
import medcode.edit.Defect;
import medcode.edit.EditContext;
import medcode.edit.ListedProcedure;
import medcode.index.OpenTable;

/**
 * A medically unlikely edit (MUE) of a code.
 *
 * @param most the units that may be reported
 * @param indicator the adjudication indicator (MAI): 1 for each line, 2 and 3 for each day
 */
record UnitLimit(BigDecimal most, int indicator, String rationale, Release table) {
    private static final String RELATION = "mue";
    private static final int ABSOLUTE = 2;

    /** Empty for a code without one; a limit of no units says that Medicare does not pay, which other payers may. */
    static Optional<UnitLimit> of(ListedProcedure line, EditContext context) {
        Optional<OpenTable> table = CorrectCoding.isForStay(context.claim())
                ? Optional.empty()
                : context.tables().table(CorrectCoding.units(context.claim()), line.day());
        return table.flatMap(open -> of(open, line))
                .filter(limit -> limit.most().signum() > 0 || Payers.isMedicare(context.claim()));
    }

    private static Optional<UnitLimit> of(OpenTable table, ListedProcedure line) {
        for (ReferenceRow row : table.rows(line.code().compact(), line.day())) {
            if (row.relation().equals(RELATION)) {
                List<String> values = row.values();
                return Optional.of(new UnitLimit(
                        new BigDecimal(values.get(0)),
                        Integer.parseInt(values.get(1)),
                        values.get(2),
                        table.release()));
            }
        }
        return Optional.empty();
    }

    /** True for a limit that no appeal lifts. */
    boolean isAbsolute() {
        return indicator == ABSOLUTE;
    }

    /** The units of a line; one where it says none. */
    static BigDecimal units(ListedProcedure line) {
        return line.service().units().orElse(BigDecimal.ONE);
    }

    Defect defect(String message, ListedProcedure line) {
        return Defect.of(message, line)
                .quoting(line.code() + ": " + most + ", MAI " + indicator + ", " + rationale)
                .by(table, line.day());
    }
}
