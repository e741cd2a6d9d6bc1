package medcode.codeset.reader;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import medcode.codeset.PairTerms;
import medcode.codeset.ReferenceTable;
import medcode.codeset.Validity;

/**
 * Reads procedure-to-procedure edits of NCCI as CMS publishes them in several files a quarter: column 1, column 2, an asterisk
 * where older than 1996, effective date, deletion date or an asterisk, modifier indicator, rationale. The effective date may be
 * missing: then nothing is known of when an edit began.
 */
final class PtpEditsReader implements CodeTableReader {
    private static final String[] COLUMNS = {"column1", "column2", "deletion", "modifier"};
    private static final List<ReferenceTable> TABLES =
            List.of(ReferenceTable.NCCI_PTP_PRACTITIONER, ReferenceTable.NCCI_PTP_HOSPITAL);
    private static final String MARK = "*";

    @Override
    public String format() {
        return "NCCI procedure-to-procedure edits (PTP)";
    }

    @Override
    public boolean recognizes(Sample sample) {
        return HeadedRows.begin(sample, COLUMNS);
    }

    @Override
    public void read(SourceFile file, CodeTableSink sink) throws IOException {
        try (HeadedRows rows = HeadedRows.open(file, COLUMNS)) {
            Optional<ReferenceTable> table = NcciName.table(file, TABLES.get(0), TABLES.get(1), null)
                    .or(() -> NcciName.table(rows.preamble(), TABLES.get(0), TABLES.get(1), null));
            String edition = NcciName.edition(file, rows.preamble());
            if (table.isPresent()) {
                sink.edition(table.get(), edition);
            } else {
                sink.editionOfOne(TABLES, edition);
            }
            Columns columns = new Columns(rows);
            for (List<String> row = rows.next(); row != null; row = rows.next()) {
                columns.read(row, sink);
            }
        }
    }

    /** The columns of one file; what few terms its millions of rows share is made once. */
    private static final class Columns {
        private final HeadedRows rows;
        private final int column1;
        private final int column2;
        private final int before1996;
        private final int effective;
        private final int deletion;
        private final int modifier;
        private final int rationale;
        private final Map<List<String>, PairTerms> known = new HashMap<>();

        Columns(HeadedRows rows) {
            this.rows = rows;
            column1 = rows.column("column1");
            column2 = rows.column("column2");
            before1996 = rows.column("existence");
            effective = rows.column("effective");
            deletion = rows.column("deletion");
            modifier = rows.column("modifier");
            rationale = rows.column("rationale");
        }

        void read(List<String> row, CodeTableSink sink) throws IOException {
            String one = HeadedRows.cell(row, column1);
            String two = HeadedRows.cell(row, column2);
            if (!ProcedureCodes.isOne(one) || !ProcedureCodes.isOne(two)) {
                throw wrong();
            }
            List<String> written = List.of(
                    HeadedRows.cell(row, before1996),
                    HeadedRows.cell(row, effective),
                    HeadedRows.cell(row, deletion),
                    HeadedRows.cell(row, modifier),
                    HeadedRows.cell(row, rationale));
            PairTerms terms = known.get(written);
            if (terms == null) {
                terms = terms(row);
                known.put(written, terms);
            }
            sink.pair(one, two, terms);
        }

        private PairTerms terms(List<String> row) throws IOException {
            try {
                String from = HeadedRows.cell(row, effective);
                String to = HeadedRows.cell(row, deletion);
                return new PairTerms(
                        HeadedRows.cell(row, before1996).equals(MARK),
                        new Validity(
                                effective < 0 ? LocalDate.MIN : date(from), to.equals(MARK) ? LocalDate.MAX : date(to)),
                        modifier(HeadedRows.cell(row, modifier)),
                        HeadedRows.cell(row, rationale));
            } catch (DateTimeException noDate) {
                throw wrong();
            }
        }

        private static LocalDate date(String written) {
            return LocalDate.parse(written, DateTimeFormatter.BASIC_ISO_DATE);
        }

        private PairTerms.Modifier modifier(String written) throws IOException {
            for (PairTerms.Modifier indicator : PairTerms.Modifier.values()) {
                if (written.length() == 1 && written.charAt(0) == indicator.indicator()) {
                    return indicator;
                }
            }
            throw wrong();
        }

        private IOException wrong() {
            return rows.wrong(
                    "not a row of NCCI procedure-to-procedure edits (column 1, column 2, dates as 20240701 or *, "
                            + "modifier indicator 0, 1 or 9); the file may be cut off or mixed up, fetch it again");
        }
    }
}
