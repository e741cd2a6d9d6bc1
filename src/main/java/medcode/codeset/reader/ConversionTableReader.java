package medcode.codeset.reader;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import medcode.codeset.Code;
import medcode.codeset.ReferenceRow;
import medcode.codeset.ReferenceTable;
import medcode.codeset.Validity;

/**
 * Reads the ICD-10-CM conversion table as CSV: below a preamble the new code, when it came into force, and what was assigned
 * before. A year alone is the first of October of that year. Relation {@code previous}, values the assignment as written
 * ({@code None} where there was none) and then each single code that it names; on each of those codes, relation {@code next},
 * value the new code. Both hold from the day on which the new code came into force.
 */
final class ConversionTableReader implements CodeTableReader {
    private static final String[] HEADING = {"currentcodeassignment", "effective"};
    private static final Pattern FISCAL_YEAR = Pattern.compile("\\bFY ?(20[0-9]{2})\\b");
    private static final Pattern YEAR = Pattern.compile("20[0-9]{2}");
    private static final Pattern DAY = Pattern.compile("(20[0-9]{2}-[0-9]{2}-[0-9]{2})(?:[ T].*)?");

    @Override
    public String format() {
        return "ICD-10-CM conversion table";
    }

    @Override
    public boolean recognizes(Sample sample) {
        return HeadedRows.begin(sample, HEADING);
    }

    @Override
    public void read(SourceFile file, CodeTableSink sink) throws IOException {
        try (HeadedRows rows = HeadedRows.open(file, HEADING)) {
            sink.edition(ReferenceTable.CONVERSION, edition(rows.preamble(), file.name()));
            for (List<String> cells = rows.next(); cells != null; cells = rows.next()) {
                String reason = row(cells, sink);
                if (!reason.isEmpty()) {
                    sink.unparsed(file.name(), rows.line(), reason);
                }
            }
        }
    }

    private static String edition(String preamble, String name) {
        Matcher year = FISCAL_YEAR.matcher(preamble);
        return year.find() ? year.group(1) : Edition.inName(name);
    }

    /** Sends what a row says; what cannot be understood in it is returned as the reason, else nothing. */
    private static String row(List<String> cells, CodeTableSink sink) {
        String code = Code.icd10cm(cells.get(0)).compact();
        Optional<LocalDate> effective = cells.size() > 1 ? day(cells.get(1)) : Optional.empty();
        if (cells.size() < 3 || !CodeShape.isIcd10cm(code) || effective.isEmpty()) {
            return "no row of a new code, its date and its previous assignment; passed over";
        }
        Validity since = new Validity(effective.get(), LocalDate.MAX);
        PreviousAssignment previous = PreviousAssignment.of(cells.get(2));
        List<String> values = new ArrayList<>(List.of(previous.written()));
        values.addAll(previous.codes());
        sink.reference(new ReferenceRow(code, "previous", since, values));
        for (String before : previous.codes()) {
            sink.reference(new ReferenceRow(before, "next", since, List.of(code)));
        }
        return previous.unresolved().isEmpty()
                ? ""
                : "previous assignment «" + String.join("», «", previous.unresolved()) + "» kept as text";
    }

    private static Optional<LocalDate> day(String written) {
        if (YEAR.matcher(written).matches()) {
            return Optional.of(LocalDate.of(Integer.parseInt(written), Month.OCTOBER, 1));
        }
        Matcher day = DAY.matcher(written);
        try {
            return day.matches() ? Optional.of(LocalDate.parse(day.group(1))) : Optional.empty();
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }
}
