package medcode.claim.reader;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import medcode.claim.Place;
import medcode.claim.reader.CsvLayout.Column;
import medcode.input.BadInput;

/** A row of a claims table, whose cells are asked for by what they mean. */
final class CsvRow {
    private final String file;
    private final CsvLayout layout;
    private final long number;
    private final String[] cells;

    CsvRow(String file, CsvLayout layout, long number, String[] cells) {
        this.file = file;
        this.layout = layout;
        this.number = number;
        this.cells = cells.clone();
    }

    /** The line of the file. */
    long number() {
        return number;
    }

    Place place(Column column) {
        return new Place(number, column.index() + 1, column.header());
    }

    String cell(Column column) {
        return Cells.text(cells[column.index()]);
    }

    /** The first cell of a concept, or empty. */
    String text(Concept concept) {
        List<Column> columns = layout.columns(concept);
        return columns.isEmpty() ? "" : cell(columns.get(0));
    }

    Optional<LocalDate> date(Concept concept) throws BadInput {
        String written = Cells.nonzero(text(concept));
        if (written.isEmpty()) {
            return Optional.empty();
        }
        Optional<LocalDate> date = Dates.parse(written);
        if (date.isEmpty()) {
            throw bad(concept, "is no date; write 2026-03-10, 03/10/2026 or 20260310");
        }
        return date;
    }

    OptionalInt age() throws BadInput {
        String written = text(Concept.AGE).replace("+", "");
        try {
            return written.isEmpty() ? OptionalInt.empty() : OptionalInt.of(new BigDecimal(written).intValueExact());
        } catch (ArithmeticException | NumberFormatException noNumber) {
            throw bad(Concept.AGE, "is no age in whole years");
        }
    }

    /** A number in a column, or empty where the column is missing or holds nothing. */
    Optional<BigDecimal> number(Optional<Column> column) throws BadInput {
        String written = column.map(this::cell).orElse("").replace("$", "").replace(",", "");
        try {
            return written.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(written));
        } catch (NumberFormatException noNumber) {
            throw new BadInput(file, number, column.orElseThrow().index() + 1L, "is no number; its claim is left out");
        }
    }

    private BadInput bad(Concept concept, String reason) {
        int index = layout.columns(concept).get(0).index();
        return new BadInput(file, number, index + 1L, reason + "; its claim is left out");
    }
}
