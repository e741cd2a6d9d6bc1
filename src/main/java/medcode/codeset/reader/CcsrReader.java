package medcode.codeset.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import medcode.codeset.ReferenceTable;
import medcode.input.BadInput;

/**
 * Reads the Clinical Classifications Software Refined as AHRQ publishes it: a row for each code, with its default
 * categories for inpatients and outpatients and then all of them; codes in single quotation marks. Relations
 * {@code category} and, on the category, {@code title}; {@code default} with the values setting ({@code inpatient},
 * {@code outpatient}) and category.
 */
final class CcsrReader extends ReferenceCsvReader {
    private static final int TITLE_AFTER = 1;
    private static final int INPATIENT = 2;
    private static final int OUTPATIENT = 4;
    private static final int FIRST_CATEGORY = 6;
    private static final Pattern VERSION = Pattern.compile("[vV](20[0-9]{2}-[0-9])");

    private static final List<String> HEADING = List.of(
            "icd-10-cm code",
            "icd-10-cm code description",
            "default ccsr category ip",
            "default ccsr category description ip",
            "default ccsr category op",
            "default ccsr category description op",
            "ccsr category 1");

    CcsrReader() {
        super(ReferenceTable.CCSR, "CCSR as AHRQ publishes it", HEADING.toArray(String[]::new));
    }

    @Override
    public boolean recognizes(Sample sample) {
        String first = sample.lines().isEmpty() ? "" : sample.lines().get(0);
        List<String> cells = CsvRows.heading(first.replace("'", ""));
        return cells.size() > HEADING.size() && cells.subList(0, HEADING.size()).equals(HEADING);
    }

    @Override
    String edition(String fileName) {
        String version = Edition.group(fileName, VERSION);
        return version.isEmpty() ? Edition.inName(fileName) : version;
    }

    @Override
    void row(List<String> quoted, CsvRows rows, CodeTableSink sink) throws BadInput {
        List<String> cells = new ArrayList<>();
        for (String cell : quoted) {
            cells.add(cell.replaceAll("^'\\s*|\\s*'$", ""));
        }
        String code = diagnosis(cells.get(0), rows);
        byDefault(code, "inpatient", cells.get(INPATIENT), sink);
        byDefault(code, "outpatient", cells.get(OUTPATIENT), sink);
        for (int i = FIRST_CATEGORY; i + TITLE_AFTER < cells.size(); i += 2) {
            String category = cells.get(i);
            if (isCategory(category)) {
                sink.reference(always(code, "category", category));
                sink.reference(always(category, "title", cells.get(i + TITLE_AFTER)));
            }
        }
    }

    private static void byDefault(String code, String setting, String category, CodeTableSink sink) {
        if (isCategory(category)) {
            sink.reference(always(code, "default", setting, category));
        }
    }

    /** Three letters and three digits; not the words for a code that may not come first, nor a rationale. */
    private static boolean isCategory(String cell) {
        return cell.length() == 6
                && cell.equals(cell.toUpperCase(Locale.ROOT))
                && CodeShape.isNumber(cell.substring(3));
    }
}
