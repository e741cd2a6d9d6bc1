package medcode.codeset.reader;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import medcode.codeset.Code;
import medcode.codeset.CodeRow;
import medcode.codeset.CodeSet;
import medcode.input.Blanks;

/** Reads the consolidated list of CPT: tab-separated, with all wordings of a code in columns that a heading names. */
final class CptConsolidatedReader implements CodeTableReader {
    private static final String FIRST_HEADING = "concept id";
    private static final String CODE = "cpt code";
    private static final String LONG = "long";

    @Override
    public String format() {
        return "CPT consolidated code list";
    }

    @Override
    public boolean recognizes(Sample sample) {
        return sample.lines().stream().anyMatch(CptConsolidatedReader::isHeading);
    }

    private static boolean isHeading(String line) {
        return line.regionMatches(true, 0, FIRST_HEADING, 0, FIRST_HEADING.length())
                && columns(line).hold(CODE, LONG);
    }

    /** Some editions call a column {@code Long}, others {@code Long Descriptor}. */
    private static ColumnNames columns(String line) {
        List<String> names = new ArrayList<>();
        for (String name : line.split("\t")) {
            names.add(name.strip().replaceFirst("(?i)(?<=.) descriptors?$", ""));
        }
        return new ColumnNames(names);
    }

    @Override
    public void read(SourceFile file, CodeTableSink sink) throws IOException {
        List<String> notice = new ArrayList<>();
        try (Lines lines = new Lines(file)) {
            String line = lines.next();
            for (; line != null && !isHeading(line); line = lines.next()) {
                notice.add(line);
            }
            sink.edition(CodeSet.CPT, CptText.edition(notice, file.name()));
            ColumnNames columns = columns(line == null ? "" : line);
            int order = 0;
            for (line = lines.next(); line != null; line = lines.next()) {
                CodeRow row = row(columns, List.of(line.split("\t", -1)), ++order);
                if (row == null) {
                    throw lines.wrong(
                            "not a row of the consolidated CPT list (concept, code, wordings, with tabs between); "
                                    + "the file may be cut off or mixed up, take it from the AMA's package again");
                }
                sink.row(row);
            }
        }
    }

    /** Null where the line is no row. */
    private static CodeRow row(ColumnNames columns, List<String> cells, int order) {
        String code = columns.cell(cells, CODE).strip();
        String full = Blanks.collapsed(columns.cell(cells, LONG));
        if (!CptText.isCode(code) || full.isEmpty()) {
            return null;
        }
        String medium = Blanks.collapsed(columns.cell(cells, "medium"));
        String shortest = Blanks.collapsed(columns.cell(cells, "short"));
        return new CodeRow(new Code(CodeSet.CPT, code), order, true, medium.isEmpty() ? shortest : medium, full);
    }
}
