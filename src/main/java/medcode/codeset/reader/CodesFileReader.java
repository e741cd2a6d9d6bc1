package medcode.codeset.reader;

import java.io.IOException;
import java.util.List;
import medcode.codeset.Code;
import medcode.codeset.CodeRow;
import medcode.codeset.CodeSet;

/** Reads the ICD-10-CM codes file: billable codes with long titles only, code in columns 1–7, title from column 9. */
final class CodesFileReader implements CodeTableReader {
    private static final int TITLE = 8;

    @Override
    public String format() {
        return "ICD-10-CM codes file";
    }

    @Override
    public boolean recognizes(Sample sample) {
        List<String> lines = sample.lines();
        return !lines.isEmpty()
                && lines.stream().allMatch(line -> isRow(line) && !GemReader.isAnyRow(line))
                && lines.stream().anyMatch(line -> code(line).length() < 7);
    }

    private static boolean isRow(String line) {
        return line.length() > TITLE
                && line.charAt(TITLE - 1) == ' '
                && line.charAt(TITLE) != ' '
                && CodeShape.isIcd10cm(code(line));
    }

    private static String code(String line) {
        return line.substring(0, TITLE).stripTrailing();
    }

    @Override
    public void read(SourceFile file, CodeTableSink sink) throws IOException {
        sink.edition(CodeSet.ICD10CM, Edition.inName(file.name()));
        try (Lines lines = new Lines(file)) {
            int order = 0;
            for (String line = lines.next(); line != null; line = lines.next()) {
                if (!isRow(line)) {
                    throw lines.wrong(
                            "not a row of an ICD-10-CM codes file (code in columns 1 to 7, title from column 9); "
                                    + "the file may be cut off or mixed up, fetch it again");
                }
                String title = line.substring(TITLE).strip();
                sink.row(new CodeRow(Code.icd10cm(code(line)), ++order, true, title, title));
            }
        }
    }
}
