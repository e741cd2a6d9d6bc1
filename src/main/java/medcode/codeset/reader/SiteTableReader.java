package medcode.codeset.reader;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import medcode.codeset.Code;
import medcode.codeset.ReferenceRow;
import medcode.codeset.ReferenceTable;
import medcode.codeset.Synonym;
import medcode.input.BadInput;

/**
 * Reads a site's own table: a CSV with the YAML file that names its columns. Synonyms become entry terms of their code set;
 * of other kinds the relation is the kind, and the values are the code set's id and a «heading: cell» for each column kept.
 */
final class SiteTableReader implements CodeTableReader {

    @Override
    public String format() {
        return "A site's own table (YAML with a CSV beside it)";
    }

    @Override
    public boolean recognizes(Sample sample) {
        return SiteFiles.isMapping(sample);
    }

    @Override
    public void read(SourceFile file, CodeTableSink sink) throws IOException {
        SiteTable table = SiteTable.of(file);
        if (table.isOfSynonyms()) {
            sink.edition(table.codeSet().orElseThrow(), "");
        } else {
            sink.edition(ReferenceTable.SITE, table.name());
        }
        String name = table.file().isEmpty() ? file.name() : table.file();
        try (CsvRows rows = new CsvRows(new Rows(name, file))) {
            List<String> heading = rows.next();
            if (heading == null) {
                throw new BadInput(name, "holds no rows");
            }
            new Columns(table, heading, rows).send(name, rows, sink);
        }
    }

    /** The rows behind the YAML part. */
    private record Rows(String name, SourceFile file) implements SourceFile {
        @Override
        public InputStream open() throws IOException {
            InputStream in = new BufferedInputStream(file.open());
            SiteTable.of(file.name(), in);
            return in;
        }
    }

    /** Where the columns stand. */
    private static final class Columns {
        private final SiteTable table;
        private final int code;
        private final int term;
        private final int[] values;

        Columns(SiteTable table, List<String> heading, CsvRows rows) throws BadInput {
            this.table = table;
            this.code = place(table.code(), heading, rows);
            this.term = table.isOfSynonyms() ? place(table.term(), heading, rows) : -1;
            this.values = new int[table.values().size()];
            for (int i = 0; i < values.length; i++) {
                values[i] = place(table.values().get(i), heading, rows);
            }
        }

        private static int place(String column, List<String> heading, CsvRows rows) throws BadInput {
            for (int i = 0; i < heading.size(); i++) {
                if (heading.get(i).toLowerCase(Locale.ROOT).equals(column.toLowerCase(Locale.ROOT))) {
                    return i;
                }
            }
            throw rows.wrong("has no column '" + column + "', which the table's YAML names");
        }

        void send(String file, CsvRows rows, CodeTableSink sink) throws IOException {
            for (List<String> row = rows.next(); row != null; row = rows.next()) {
                String written = cell(row, code).strip().toUpperCase(Locale.ROOT);
                if (written.isEmpty()) {
                    throw rows.wrong("has no code in column '" + table.code() + "'");
                }
                if (table.codeSet().isEmpty()) {
                    sink.reference(new ReferenceRow(written, table.kind(), table.validity(), kept(row)));
                } else {
                    send(Code.of(table.codeSet().get(), written), row, file, rows.line(), sink);
                }
            }
        }

        private void send(Code written, List<String> row, String file, long line, CodeTableSink sink)
                throws IOException {
            if (!CodeShape.isOf(written.codeSet(), written.compact())) {
                sink.unparsed(file, line, "no code of " + written.codeSet().displayName() + "; passed over");
            } else if (table.isOfSynonyms()) {
                sink.synonym(new Synonym(written, cell(row, term), table.name()));
            } else {
                sink.reference(new ReferenceRow(written.compact(), table.kind(), table.validity(), kept(row)));
            }
        }

        private List<String> kept(List<String> row) {
            List<String> kept = new ArrayList<>();
            kept.add(table.codeSetId());
            for (int i = 0; i < values.length; i++) {
                kept.add(table.values().get(i) + ": " + cell(row, values[i]));
            }
            return kept;
        }

        private static String cell(List<String> row, int place) {
            return place < row.size() ? row.get(place) : "";
        }
    }
}
