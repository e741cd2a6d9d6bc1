package medcode.codeset.reader;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import medcode.codeset.Code;
import medcode.codeset.ReferenceRow;
import medcode.codeset.ReferenceTable;
import medcode.codeset.Validity;

/**
 * Reads the list of diagnoses that are exempt from reporting whether they were present on admission: order number, code and
 * title, tab-separated below a heading. Relation {@code exempt}, without values.
 */
final class PoaExemptReader implements CodeTableReader {
    private static final Pattern HEADING = Pattern.compile("Ord[A-Za-z]*[0-9]{2}\tPOAexemptCode\tDescription.*");
    private static final Pattern FISCAL_YEAR = Pattern.compile("[0-9]{2}(?=\t)");
    private static final int COLUMNS = 3;

    @Override
    public String format() {
        return "POA-exempt list";
    }

    @Override
    public boolean recognizes(Sample sample) {
        List<String> lines = sample.lines();
        return !lines.isEmpty() && HEADING.matcher(lines.get(0)).matches();
    }

    @Override
    public void read(SourceFile file, CodeTableSink sink) throws IOException {
        try (Lines lines = new Lines(file)) {
            sink.edition(ReferenceTable.POA_EXEMPT, edition(lines.next()));
            for (String line = lines.next(); line != null; line = lines.next()) {
                String[] columns = line.split("\t", COLUMNS);
                String compact =
                        columns.length < 2 ? "" : Code.icd10cm(columns[1]).compact();
                if (!CodeShape.isIcd10cm(compact)) {
                    throw lines.wrong("not a row of a POA-exempt list (order number, code, title, with tabs between); "
                            + "the file may be cut off or mixed up, fetch it again");
                }
                sink.reference(new ReferenceRow(compact, "exempt", Validity.ALWAYS, List.of()));
            }
        }
    }

    /** The heading names the fiscal year in two digits: {@code Order26}. */
    private static String edition(String heading) {
        var year = FISCAL_YEAR.matcher(heading);
        return year.find() ? "20" + year.group() : "";
    }
}
