package medcode.codeset.reader;

import java.io.IOException;
import java.util.List;
import java.util.function.Predicate;
import medcode.codeset.ReferenceRow;
import medcode.codeset.ReferenceTable;

/**
 * Reads the Medicare Code Editor's list of all diagnoses, or of all procedures, that were ever valid: code, first day, last
 * day, flags with bars between, tab-separated. Relation {@code flags}, values the flags; a row without flags says that the
 * code is valid and no edit looks for it. The two lists have the same heading and are told apart by their codes.
 */
final class MceCodesReader implements CodeTableReader {
    private static final String HEADING = "code\tstart_date\tend_date\tflags";
    private static final int COLUMNS = 4;

    private final ReferenceTable table;
    private final Predicate<String> shape;

    private MceCodesReader(ReferenceTable table, Predicate<String> shape) {
        this.table = table;
        this.shape = shape;
    }

    static MceCodesReader diagnoses() {
        return new MceCodesReader(ReferenceTable.MCE_DIAGNOSES, CodeShape::isIcd10cm);
    }

    static MceCodesReader procedures() {
        return new MceCodesReader(
                ReferenceTable.MCE_PROCEDURES, code -> code.length() == 7 && CodeShape.isIcd10pcs(code));
    }

    @Override
    public String format() {
        return table.displayName();
    }

    @Override
    public boolean recognizes(Sample sample) {
        List<String> lines = sample.lines();
        return lines.size() > 1
                && lines.get(0).equals(HEADING)
                && lines.stream().skip(1).map(line -> line.split("\t", 2)[0]).allMatch(shape);
    }

    @Override
    public void read(SourceFile file, CodeTableSink sink) throws IOException {
        sink.edition(table, Edition.grouperVersion(file.name()));
        try (Lines lines = new Lines(file)) {
            lines.next();
            for (String line = lines.next(); line != null; line = lines.next()) {
                String[] columns = line.split("\t", -1);
                if (columns.length < COLUMNS || !shape.test(columns[0])) {
                    throw lines.wrong("not a row of the " + format() + " (code, first day, last day, flags, with tabs "
                            + "between); the file may be cut off or mixed up, fetch it again");
                }
                String flags = columns[COLUMNS - 1];
                sink.reference(new ReferenceRow(
                        columns[0],
                        "flags",
                        MceDates.validity(columns[1], columns[2], lines),
                        flags.isEmpty() ? List.of() : List.of(flags.split("\\|"))));
            }
        }
    }
}
