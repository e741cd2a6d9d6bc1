package medcode.codeset.reader;

import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180ParserBuilder;
import com.opencsv.exceptions.CsvException;
import com.opencsv.exceptions.CsvMalformedLineException;
import com.opencsv.exceptions.CsvMultilineLimitBrokenException;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import medcode.input.BadInput;
import medcode.input.TextDecoder;

/** The rows of a CSV file (RFC 4180), blank ones left out, each with the number of the line it ends on. */
final class CsvRows implements Closeable {
    private final String file;
    private final CSVReader csv;

    CsvRows(SourceFile file) throws IOException {
        this(file, ',');
    }

    CsvRows(SourceFile file, char separator) throws IOException {
        this.file = file.name();
        this.csv = new CSVReaderBuilder(new TextDecoder(file.open()))
                .withCSVParser(
                        new RFC4180ParserBuilder().withSeparator(separator).build())
                .withMultilineLimit(100)
                .build();
    }

    /** The next row with its cells stripped, or null at the end. */
    List<String> next() throws IOException {
        try {
            for (String[] row = csv.readNext(); row != null; row = csv.readNext()) {
                List<String> cells = stripped(row);
                if (!cells.isEmpty()) {
                    return cells;
                }
            }
            return null;
        } catch (CsvException | CsvMalformedLineException | CsvMultilineLimitBrokenException unreadable) {
            throw wrong("no CSV row; is a quotation mark missing?");
        }
    }

    /** Without the empty cells at the end. */
    private static List<String> stripped(String[] row) {
        int end = row.length;
        while (end > 0 && row[end - 1].isBlank()) {
            end--;
        }
        List<String> cells = new ArrayList<>(end);
        for (int i = 0; i < end; i++) {
            cells.add(row[i].strip());
        }
        return cells;
    }

    /** The number of the line that the row read last ends on, from 1. */
    long line() {
        return csv.getLinesRead();
    }

    BadInput wrong(String reason) {
        return new BadInput(file, line(), reason);
    }

    /** The cells of a sample's line that may be a heading, in lower case; quotes and what a preamble holds do no harm. */
    static List<String> heading(String line) {
        List<String> cells = new ArrayList<>();
        for (String cell : line.split(",", -1)) {
            cells.add(cell.replace("\"", "").strip().toLowerCase(Locale.ROOT));
        }
        return cells;
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
