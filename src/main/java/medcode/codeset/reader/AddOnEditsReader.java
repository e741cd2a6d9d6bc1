package medcode.codeset.reader;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import medcode.codeset.ReferenceRow;
import medcode.codeset.ReferenceTable;
import medcode.codeset.Validity;

/**
 * Reads add-on code edits of NCCI: add-on code, primary code, type 1 to 3 and the dates of the edit as year and day of year.
 * Relations {@code add-on-to} on the add-on code and {@code has-add-on} on the primary code, values the other code and the
 * type; the primary {@code CCCCC} stands for what the contractor defines.
 */
final class AddOnEditsReader implements CodeTableReader {
    private static final String ADD_ON = "addoncode";
    private static final String PRIMARY = "primarycode";
    private static final String TYPE = "edittype";
    private static final String CONTRACTOR_DEFINED = "CCCCC";
    private static final String YEAR_AND_DAY = "uuuuDDD";

    @Override
    public String format() {
        return "NCCI add-on code edits";
    }

    @Override
    public boolean recognizes(Sample sample) {
        return HeadedRows.begin(sample, ADD_ON, PRIMARY, TYPE);
    }

    @Override
    public void read(SourceFile file, CodeTableSink sink) throws IOException {
        try (HeadedRows rows = HeadedRows.open(file, ADD_ON, PRIMARY, TYPE)) {
            sink.edition(ReferenceTable.NCCI_ADD_ON, NcciName.edition(file, rows.preamble()));
            for (List<String> row = rows.next(); row != null; row = rows.next()) {
                read(rows, row, sink);
            }
        }
    }

    private static void read(HeadedRows rows, List<String> row, CodeTableSink sink) throws IOException {
        String addOn = HeadedRows.cell(row, rows.column(ADD_ON));
        String primary = HeadedRows.cell(row, rows.column(PRIMARY));
        String type = HeadedRows.cell(row, rows.column(TYPE));
        boolean defined = !primary.equals(CONTRACTOR_DEFINED);
        if (!ProcedureCodes.isOne(addOn) || (defined && !ProcedureCodes.isOne(primary)) || !type.matches("[123]")) {
            throw wrong(rows);
        }
        Validity validity = validity(rows, row);
        sink.reference(new ReferenceRow(addOn, "add-on-to", validity, List.of(primary, type)));
        if (defined) {
            sink.reference(new ReferenceRow(primary, "has-add-on", validity, List.of(addOn, type)));
        }
    }

    private static Validity validity(HeadedRows rows, List<String> row) throws IOException {
        String from = HeadedRows.cell(row, rows.column("aocediteff"));
        String to = HeadedRows.cell(row, rows.column("aoceditdel"));
        DateTimeFormatter format = DateTimeFormatter.ofPattern(YEAR_AND_DAY);
        try {
            return new Validity(
                    from.isEmpty() ? LocalDate.MIN : LocalDate.parse(from, format),
                    to.isEmpty() ? LocalDate.MAX : LocalDate.parse(to, format));
        } catch (DateTimeException noDate) {
            throw wrong(rows);
        }
    }

    private static IOException wrong(HeadedRows rows) {
        return rows.wrong(
                "not a row of NCCI add-on code edits (add-on code, primary code, type 1, 2 or 3, dates as 2024183); "
                        + "the file may be cut off or mixed up, fetch it again");
    }
}
