package medcode.codeset.reader;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import medcode.codeset.ReferenceRow;
import medcode.codeset.ReferenceTable;

/**
 * Reads from which age to which the Medicare Code Editor expects the diagnoses of an age group: group, youngest and oldest
 * age in years, first day, last day, tab-separated. Key the group in lower case, as the flags of diagnoses name it; relation
 * {@code ages}, values youngest and oldest.
 */
final class MceAgesReader implements CodeTableReader {
    private static final String HEADING = "age_group\tstart_age\tend_age\tstart_date\tend_date";
    private static final int COLUMNS = 5;

    @Override
    public String format() {
        return "MCE age ranges";
    }

    @Override
    public boolean recognizes(Sample sample) {
        List<String> lines = sample.lines();
        return !lines.isEmpty() && lines.get(0).equals(HEADING);
    }

    @Override
    public void read(SourceFile file, CodeTableSink sink) throws IOException {
        sink.edition(ReferenceTable.MCE_AGES, Edition.grouperVersion(file.name()));
        try (Lines lines = new Lines(file)) {
            lines.next();
            for (String line = lines.next(); line != null; line = lines.next()) {
                String[] columns = line.split("\t", -1);
                if (columns.length < COLUMNS || !isAge(columns[1]) || !isAge(columns[2])) {
                    throw lines.wrong(
                            "not a row of the MCE age ranges (group, youngest, oldest, first day, last day, with "
                                    + "tabs between); the file may be cut off or mixed up, fetch it again");
                }
                sink.reference(new ReferenceRow(
                        columns[0].toLowerCase(Locale.ROOT),
                        "ages",
                        MceDates.validity(columns[3], columns[4], lines),
                        List.of(columns[1], columns[2])));
            }
        }
    }

    private static boolean isAge(String years) {
        return years.length() <= 3 && CodeShape.isNumber(years);
    }
}
