package medcode.codeset.reader;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import medcode.codeset.ReferenceRow;
import medcode.codeset.ReferenceTable;
import medcode.codeset.Validity;

/**
 * Reads medically unlikely edits of NCCI (MUE): code, units, adjudication indicator (MAI) and rationale below a notice in a cell
 * of many lines. Relation {@code mue}, values units, the indicator's digit and rationale.
 */
final class UnitEditsReader implements CodeTableReader {
    private static final String CODE = "cptcode|hcpcscode";
    private static final String UNITS = "muevalue|mueunits";
    private static final String INDICATOR = "adjudication|muemai";
    private static final int MOST_DIGITS = 9;
    private static final List<ReferenceTable> TABLES = List.of(
            ReferenceTable.NCCI_MUE_PRACTITIONER, ReferenceTable.NCCI_MUE_HOSPITAL, ReferenceTable.NCCI_MUE_DME);

    @Override
    public String format() {
        return "NCCI medically unlikely edits (MUE)";
    }

    @Override
    public boolean recognizes(Sample sample) {
        return HeadedRows.begin(sample, CODE, UNITS, INDICATOR);
    }

    @Override
    public void read(SourceFile file, CodeTableSink sink) throws IOException {
        try (HeadedRows rows = HeadedRows.open(file, CODE, UNITS, INDICATOR)) {
            List<String> row = rows.next();
            Optional<ReferenceTable> table = table(rows, row == null ? List.of() : row)
                    .or(() -> NcciName.table(file, TABLES.get(0), TABLES.get(1), TABLES.get(2)));
            String edition = NcciName.edition(file, rows.preamble());
            if (table.isPresent()) {
                sink.edition(table.get(), edition);
            } else {
                sink.editionOfOne(TABLES, edition);
            }
            for (; row != null; row = rows.next()) {
                sink.reference(edit(rows, row));
            }
        }
    }

    /** As the heading of the units says ({@code Practitioner Services MUE Values}), or a column for it. */
    private static Optional<ReferenceTable> table(HeadedRows rows, List<String> row) {
        String said = rows.heading(rows.column(UNITS)) + HeadedRows.cell(row, rows.column("mueservice"));
        return NcciName.table(said, TABLES.get(0), TABLES.get(1), TABLES.get(2));
    }

    private static ReferenceRow edit(HeadedRows rows, List<String> row) throws IOException {
        String code = HeadedRows.cell(row, rows.column(CODE));
        String units = HeadedRows.cell(row, rows.column(UNITS));
        String indicator = HeadedRows.cell(row, rows.column(INDICATOR));
        if (!ProcedureCodes.isOne(code)
                || !CodeShape.isNumber(units)
                || units.length() > MOST_DIGITS
                || !indicator.matches("[123]\\b.*")) {
            throw rows.wrong(
                    "not a row of NCCI medically unlikely edits (code, units, adjudication indicator 1, 2 or 3, "
                            + "rationale); the file may be cut off or mixed up, fetch it again");
        }
        String rationale = HeadedRows.cell(row, rows.column("rationale"));
        return new ReferenceRow(code, "mue", Validity.ALWAYS, List.of(units, indicator.substring(0, 1), rationale));
    }
}
