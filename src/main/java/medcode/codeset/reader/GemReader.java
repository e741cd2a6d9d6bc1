package medcode.codeset.reader;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import medcode.codeset.ReferenceTable;

/**
 * Reads one of the two general equivalence mappings of diagnoses: source code, target code, and five digits: approximate, no
 * map, combination, scenario, choice. Relation {@code icd9} on ICD-10-CM codes, {@code icd10} on ICD-9-CM codes (of which
 * some are written like codes of ICD-10-CM); values the target ({@code NODX} where there is none) and the five digits. Small
 * letters, of which the mapping of 2018 has some, are read as capitals.
 */
final class GemReader implements CodeTableReader {
    private static final String NONE = "NODX";
    private static final Pattern ROW = Pattern.compile("([0-9A-Z]{3,7})\\s+([0-9A-Z]{3,7})\\s+([01]{3}[0-9]{2})\\s*");
    private static final Pattern ICD9 = Pattern.compile("(?:[0-9]{3}|V[0-9]{2}|E[0-9]{3})[0-9]{0,2}|" + NONE);

    private final boolean fromIcd10;

    private GemReader(boolean fromIcd10) {
        this.fromIcd10 = fromIcd10;
    }

    static GemReader fromIcd10() {
        return new GemReader(true);
    }

    static GemReader fromIcd9() {
        return new GemReader(false);
    }

    @Override
    public String format() {
        return fromIcd10 ? "GEM from ICD-10-CM to ICD-9-CM" : "GEM from ICD-9-CM to ICD-10-CM";
    }

    @Override
    public boolean recognizes(Sample sample) {
        List<String> lines = sample.lines();
        return !lines.isEmpty() && lines.stream().allMatch(line -> isRow(row(line)));
    }

    /** True for a row of either mapping, which might be taken for a code and its title. */
    static boolean isAnyRow(String line) {
        return row(line).matches();
    }

    private static Matcher row(String line) {
        return ROW.matcher(line.toUpperCase(Locale.ROOT));
    }

    private boolean isRow(Matcher row) {
        if (!row.matches()) {
            return false;
        }
        String icd10 = row.group(fromIcd10 ? 1 : 2);
        String icd9 = row.group(fromIcd10 ? 2 : 1);
        return (CodeShape.isIcd10cm(icd10) || (!fromIcd10 && icd10.equals(NONE)))
                && ICD9.matcher(icd9).matches();
    }

    @Override
    public void read(SourceFile file, CodeTableSink sink) throws IOException {
        sink.edition(ReferenceTable.GEM, Edition.inName(file.name()));
        try (Lines lines = new Lines(file)) {
            for (String line = lines.next(); line != null; line = lines.next()) {
                Matcher row = row(line);
                if (!isRow(row)) {
                    throw lines.wrong(
                            "not a row of a general equivalence mapping (code, code, five digits); the file may be "
                                    + "cut off or mixed up, fetch it again");
                }
                sink.reference(ReferenceCsvReader.always(
                        row.group(1), fromIcd10 ? "icd9" : "icd10", row.group(2), row.group(3)));
            }
        }
    }
}
