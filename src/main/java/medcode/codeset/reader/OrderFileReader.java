package medcode.codeset.reader;

import java.io.IOException;
import java.util.List;
import medcode.codeset.Code;
import medcode.codeset.CodeRow;
import medcode.codeset.CodeSet;

/** Reads the ICD-10-CM order file: every header and every billable code in tabular order. */
final class OrderFileReader implements CodeTableReader {

    @Override
    public String format() {
        return "ICD-10-CM order file";
    }

    @Override
    public boolean recognizes(Sample sample) {
        List<String> lines = sample.lines();
        return !lines.isEmpty()
                && lines.stream().allMatch(OrderFileReader::isRow)
                && !lines.stream()
                        .allMatch(
                                line -> CodeShape.isIcd10pcs(OrderLine.of(line).code()));
    }

    private static boolean isRow(String line) {
        return OrderLine.matches(line) && CodeShape.isIcd10cm(OrderLine.of(line).code());
    }

    @Override
    public void read(SourceFile file, CodeTableSink sink) throws IOException {
        sink.edition(CodeSet.ICD10CM, Edition.inName(file.name()));
        try (Lines lines = new Lines(file)) {
            int order = 0;
            for (String line = lines.next(); line != null; line = lines.next()) {
                if (!isRow(line)) {
                    throw lines.wrong("not a row of an ICD-10-CM order file (order number, code, 0 or 1, titles); "
                            + "the file may be cut off or mixed up, fetch it again");
                }
                OrderLine row = OrderLine.of(line);
                sink.row(new CodeRow(Code.icd10cm(row.code()), ++order, row.billable(), row.shortTitle(), row.title()));
            }
        }
    }
}
