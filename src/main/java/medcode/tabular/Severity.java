package medcode.tabular;

import java.time.LocalDate;
import java.util.List;
import medcode.codeset.Code;
import medcode.codeset.ReferenceRow;
import medcode.index.OpenTable;

/** Which diagnoses raise the MS-DRG of a stay when they are secondary. */
public final class Severity {
    private final OpenTable table;

    public Severity(OpenTable table) {
        this.table = table;
    }

    /** How much a secondary diagnosis raises a stay. */
    public enum Level {
        NONE(""),
        CC("complication or comorbidity"),
        MCC("major complication or comorbidity");

        private final String meaning;

        Level(String meaning) {
            this.meaning = meaning;
        }
    }

    public Level of(Code code, LocalDate date) {
        for (ReferenceRow row : table.rows(code.compact(), date)) {
            return Level.valueOf(row.values().get(0));
        }
        return Level.NONE;
    }

    List<Statement> statements(Code code, LocalDate date) {
        Level level = of(code, date);
        return level == Level.NONE
                ? List.of()
                : List.of(Statement.of(level.name() + ", " + level.meaning, "severity", level.name()));
    }
}
