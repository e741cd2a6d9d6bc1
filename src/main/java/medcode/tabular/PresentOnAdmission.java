package medcode.tabular;

import java.time.LocalDate;
import java.util.List;
import medcode.codeset.Code;
import medcode.index.OpenTable;

/** Which diagnoses are exempt from saying whether they were present on admission. */
public final class PresentOnAdmission {
    private final OpenTable table;

    public PresentOnAdmission(OpenTable table) {
        this.table = table;
    }

    public boolean exempt(Code code, LocalDate date) {
        return !table.rows(code.compact(), date).isEmpty();
    }

    List<Statement> statements(Code code, LocalDate date) {
        return exempt(code, date) ? List.of(Statement.of("exempt from POA reporting", "exempt", true)) : List.of();
    }
}
