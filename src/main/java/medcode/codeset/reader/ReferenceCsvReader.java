package medcode.codeset.reader;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import medcode.codeset.Code;
import medcode.codeset.ReferenceRow;
import medcode.codeset.ReferenceTable;
import medcode.codeset.Validity;
import medcode.input.BadInput;

/** Reads a reference table that is published as CSV below one line of headings; a subclass says what its rows mean. */
abstract class ReferenceCsvReader implements CodeTableReader {
    private final ReferenceTable table;
    private final String format;
    private final List<String> heading;

    ReferenceCsvReader(ReferenceTable table, String format, String... heading) {
        this.table = table;
        this.format = format;
        this.heading = List.of(heading);
    }

    @Override
    public final String format() {
        return format;
    }

    @Override
    public boolean recognizes(Sample sample) {
        List<String> lines = sample.lines();
        return !lines.isEmpty() && CsvRows.heading(lines.get(0)).equals(lowerCase(heading));
    }

    private static List<String> lowerCase(List<String> cells) {
        return cells.stream().map(cell -> cell.toLowerCase(Locale.ROOT)).toList();
    }

    @Override
    public final void read(SourceFile file, CodeTableSink sink) throws IOException {
        sink.edition(table, edition(file.name()));
        try (CsvRows rows = new CsvRows(file)) {
            rows.next();
            for (List<String> cells = rows.next(); cells != null; cells = rows.next()) {
                row(padded(cells), rows, sink);
            }
        }
    }

    private List<String> padded(List<String> cells) {
        List<String> padded = new ArrayList<>(cells);
        while (padded.size() < heading.size()) {
            padded.add("");
        }
        return padded;
    }

    /** The edition that the name of a file tells; empty where it tells none. */
    String edition(String fileName) {
        return Edition.inName(fileName);
    }

    /** Sends what a row says; it has at least as many cells as the heading. */
    abstract void row(List<String> cells, CsvRows rows, CodeTableSink sink) throws BadInput;

    static ReferenceRow always(String key, String relation, String... values) {
        return new ReferenceRow(key, relation, Validity.ALWAYS, List.of(values));
    }

    /** The compact form of an ICD-10-CM code. */
    final String diagnosis(String written, CsvRows rows) throws BadInput {
        String compact = Code.icd10cm(written).compact();
        if (!CodeShape.isIcd10cm(compact)) {
            throw wrong(rows);
        }
        return compact;
    }

    final BadInput wrong(CsvRows rows) {
        return rows.wrong("not a row of this " + format + " (" + String.join(", ", heading)
                + "); the file may be cut off or mixed up, fetch it again");
    }
}
