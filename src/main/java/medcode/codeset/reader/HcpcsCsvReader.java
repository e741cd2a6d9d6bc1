package medcode.codeset.reader;

import java.io.IOException;
import java.util.List;
import medcode.codeset.CodeSet;

/** Reads the HCPCS Level II file as CMS publishes it for spreadsheets: a column for each field, named in a heading. */
final class HcpcsCsvReader implements CodeTableReader {
    private static final String CODE = "hcpc";
    private static final String KIND = "recid";
    private static final String TITLE = "long description";

    @Override
    public String format() {
        return "HCPCS Level II file, CSV or workbook";
    }

    @Override
    public boolean recognizes(Sample sample) {
        return sample.lines().stream().anyMatch(line -> isHeading(new ColumnNames(CsvRows.heading(line))));
    }

    private static boolean isHeading(ColumnNames columns) {
        return columns.hold(CODE, KIND, TITLE);
    }

    @Override
    public void read(SourceFile file, CodeTableSink sink) throws IOException {
        sink.edition(CodeSet.HCPCS, Edition.quarterInName(file.name()));
        HcpcsRecords records = new HcpcsRecords(sink);
        try (CsvRows rows = new CsvRows(file)) {
            ColumnNames columns = heading(rows);
            for (List<String> row = rows.next(); row != null; row = rows.next()) {
                if (!records.add(record(columns, row))) {
                    throw rows.wrong("not a record of the HCPCS Level II file (code, kind of record 3, 4, 7 or 8, "
                            + "descriptions, dates); the file may be cut off or mixed up, fetch it again");
                }
            }
        }
        records.end();
    }

    private static ColumnNames heading(CsvRows rows) throws IOException {
        for (List<String> row = rows.next(); row != null; row = rows.next()) {
            ColumnNames columns = new ColumnNames(row);
            if (isHeading(columns)) {
                return columns;
            }
        }
        throw rows.wrong("the heading of the HCPCS Level II file is missing; fetch it again");
    }

    private static HcpcsRecords.Written record(ColumnNames columns, List<String> row) {
        return new HcpcsRecords.Written(
                columns.cell(row, CODE),
                columns.cell(row, KIND),
                columns.cell(row, TITLE),
                columns.cell(row, "short description"),
                columns.cell(row, "add dt"),
                columns.cell(row, "term dt"));
    }
}
