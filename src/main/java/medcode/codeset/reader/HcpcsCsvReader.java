package medcode.codeset.reader;

import java.io.IOException;
import java.util.List;
import medcode.codeset.CodeSet;

/** Reads the HCPCS Level II file as CMS publishes it for spreadsheets: a column for each field, named in a heading. */
final class HcpcsCsvReader implements CodeTableReader {
    private static final String[] HEADING = {"hcpc", "recid", "longdescription"};

    @Override
    public String format() {
        return "HCPCS Level II file, CSV or workbook";
    }

    @Override
    public boolean recognizes(Sample sample) {
        return HeadedRows.begin(sample, HEADING);
    }

    @Override
    public void read(SourceFile file, CodeTableSink sink) throws IOException {
        sink.edition(CodeSet.HCPCS, Edition.quarterInName(file.name()));
        HcpcsRecords records = new HcpcsRecords(sink);
        try (HeadedRows rows = HeadedRows.open(file, HEADING)) {
            for (List<String> row = rows.next(); row != null; row = rows.next()) {
                if (!records.add(record(rows, row))) {
                    throw rows.wrong("not a record of the HCPCS Level II file (code, kind of record 3, 4, 7 or 8, "
                            + "descriptions, dates); the file may be cut off or mixed up, fetch it again");
                }
            }
        }
        records.end();
    }

    private static HcpcsRecords.Written record(HeadedRows rows, List<String> row) {
        return new HcpcsRecords.Written(
                rows.cell(row, "hcpc"),
                rows.cell(row, "recid"),
                rows.cell(row, "longdescription"),
                rows.cell(row, "shortdescription"),
                rows.cell(row, "adddt"),
                rows.cell(row, "termdt"));
    }
}
