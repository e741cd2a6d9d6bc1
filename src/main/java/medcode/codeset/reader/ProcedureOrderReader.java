package medcode.codeset.reader;

import java.io.IOException;
import java.util.List;
import medcode.codeset.Code;
import medcode.codeset.CodeRow;
import medcode.codeset.CodeSet;

/** Reads the ICD-10-PCS order file: every table and every code in the order of the tables. */
final class ProcedureOrderReader implements CodeTableReader {

    @Override
    public String format() {
        return "ICD-10-PCS order file";
    }

    @Override
    public boolean recognizes(Sample sample) {
        List<String> lines = sample.lines();
        return !lines.isEmpty() && lines.stream().allMatch(ProcedureOrderReader::isRow);
    }

    private static boolean isRow(String line) {
        return OrderLine.matches(line)
                && CodeShape.isIcd10pcs(OrderLine.of(line).code());
    }

    @Override
    public void read(SourceFile file, CodeTableSink sink) throws IOException {
        sink.edition(CodeSet.ICD10PCS, Edition.inName(file.name()));
        try (Lines lines = new Lines(file)) {
            int order = 0;
            for (String line = lines.next(); line != null; line = lines.next()) {
                if (!isRow(line)) {
                    throw lines.wrong("not a row of an ICD-10-PCS order file (order number, code, 0 or 1, titles); "
                            + "the file may be cut off or mixed up, fetch it again");
                }
                OrderLine row = OrderLine.of(line);
                sink.row(new CodeRow(
                        Code.of(CodeSet.ICD10PCS, row.code()), ++order, row.billable(), row.shortTitle(), row.title()));
            }
        }
    }
}
