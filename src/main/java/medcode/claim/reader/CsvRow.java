package medcode.claim.reader;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import medcode.claim.Place;
import medcode.claim.reader.CsvLayout.Column;
import medcode.input.BadInput;

/** A row of a claims table, whose cells are asked for by what they mean. */
final class CsvRow {
    private static final Pattern SEPARATORS = Pattern.compile("[\\s,;:|]+");

    private final String file;
    private final CsvLayout layout;
    private final long number;
    private final String[] cells;
    private final CsvRecord record;

    CsvRow(String file, CsvLayout layout, long number, String[] cells, CsvRecord record) {
        this.file = file;
        this.layout = layout;
        this.number = number;
        this.cells = cells.clone();
        this.record = record;
    }

    /** The line of the file that it begins on. */
    long number() {
        return number;
    }

    Place place(Column column) {
        return place(column, 0, cell(column).length());
    }

    /** Where a part of a cell stands, from 0 in {@link #cell}. */
    Place place(Column column, int offset, int length) {
        int cell = record.find(column.index(), cell(column));
        if (cell < 0 || length == 0) {
            return Place.field(number, column.index() + 1, 0, 0, column.header());
        }
        int from = record.column(cell + offset);
        return Place.field(
                number + record.line(cell + offset), column.index() + 1, from, from + length, column.header());
    }

    String cell(Column column) {
        return Cells.text(cells[column.index()]);
    }

    /** The first cell of a concept, or empty. */
    String text(Concept concept) {
        List<Column> columns = layout.columns(concept);
        return columns.isEmpty() ? "" : cell(columns.get(0));
    }

    /** The first column of a concept. */
    Optional<Column> column(Concept concept) {
        List<Column> columns = layout.columns(concept);
        return columns.isEmpty() ? Optional.empty() : Optional.of(columns.get(0));
    }

    /** The codes in the columns of a concept, several in a cell or one. */
    List<String> codes(Concept concept) {
        List<String> codes = new ArrayList<>();
        for (Column column : layout.columns(concept)) {
            String cell = cell(column);
            if (cell.length() < 3 && Amounts.isDigits(cell)) {
                codes.add(cell);
            } else if (!cell.isEmpty()) {
                SEPARATORS.splitAsStream(cell).filter(code -> !code.isEmpty()).forEach(codes::add);
            }
        }
        return codes;
    }

    /** A day in the first column of a concept. */
    Optional<LocalDate> date(Concept concept) throws BadInput {
        return date(column(concept));
    }

    Optional<LocalDate> date(Optional<Column> column) throws BadInput {
        String written = Cells.nonzero(column.map(this::cell).orElse(""));
        if (written.isEmpty()) {
            return Optional.empty();
        }
        Optional<LocalDate> date = Dates.parse(written);
        if (date.isEmpty()) {
            throw bad(column, Dates.wrong(written, "2026-03-10, 03/10/2026 or 20260310"));
        }
        return date;
    }

    OptionalInt age() throws BadInput {
        String written = text(Concept.AGE).replace("+", "");
        if (written.isEmpty()) {
            return OptionalInt.empty();
        }
        try {
            return OptionalInt.of(
                    Amounts.parse(written).map(BigDecimal::intValueExact).orElseThrow());
        } catch (ArithmeticException | NoSuchElementException noNumber) {
            throw bad(column(Concept.AGE), "is no age in whole years");
        }
    }

    /** A number in a column, or empty where the column is missing or holds nothing. */
    Optional<BigDecimal> number(Optional<Column> column) throws BadInput {
        String written = column.map(this::cell).orElse("").replace("$", "").replace(",", "");
        Optional<BigDecimal> number = Amounts.parse(written);
        if (number.isEmpty() && !written.isEmpty()) {
            throw bad(column, "is no number");
        }
        return number;
    }

    private BadInput bad(Optional<Column> column, String reason) {
        return new BadInput(file, number, column.orElseThrow().index() + 1L, reason + "; its claim is left out");
    }
}
