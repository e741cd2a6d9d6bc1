package medcode.codeset.reader;

import java.io.IOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import medcode.codeset.ReferenceTable;

/**
 * Reads a mapping of diagnoses to condition categories as CMS ships it with its software: code, tab, category. The rows name
 * no model; the name of the file does: in {@code F2826T1N_FY25FY26.TXT} version 28 and payment year 2026. Relation
 * {@code category}, values the model ({@code CMS-HCC V28}) and the category's number.
 */
final class HccFormatReader implements CodeTableReader {
    private static final Pattern ROW = Pattern.compile("([0-9A-Z]{3,7})\\s*\t\\s*([0-9]{1,3})\\s*(?:\t.*)?");
    private static final Pattern NAME = Pattern.compile("(?i)(?<![0-9A-Z])F([0-9]{4})[A-Z][0-9][A-Z]");

    @Override
    public String format() {
        return "HCC mapping of CMS's software";
    }

    @Override
    public boolean recognizes(Sample sample) {
        List<String> lines = sample.lines();
        return !lines.isEmpty() && lines.stream().allMatch(line -> isRow(ROW.matcher(line)));
    }

    private static boolean isRow(Matcher row) {
        return row.matches() && CodeShape.isIcd10cm(row.group(1));
    }

    @Override
    public void read(SourceFile file, CodeTableSink sink) throws IOException {
        try (Lines lines = new Lines(file)) {
            String name = Edition.group(file.name(), NAME);
            if (name.isEmpty()) {
                throw lines.wrong("the rows name no model, and neither does the file; keep CMS's name, such as "
                        + "F2826T1N_FY25FY26.TXT");
            }
            String model = "CMS-HCC V" + name.substring(0, 2);
            sink.edition(ReferenceTable.HCC, "20" + name.substring(2));
            sink.part(model);
            for (String line = lines.next(); line != null; line = lines.next()) {
                Matcher row = ROW.matcher(line);
                if (!isRow(row)) {
                    throw lines.wrong(
                            "not a row of an HCC mapping (code, tab, category); the file may be cut off or mixed "
                                    + "up, fetch it again");
                }
                sink.reference(ReferenceCsvReader.always(row.group(1), "category", model, row.group(2)));
            }
        }
    }
}
