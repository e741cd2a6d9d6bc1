package medcode.note.reader;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import medcode.input.BadInput;
import medcode.note.Origin;

/**
 * The rows of a table as CSV (RFC 4180), with the place of each cell, in time that grows with the file alone.
 *
 * <p>opencsv reads a cell of many lines anew for each of them, and does not say where it begins. A quote inside a cell that
 * did not begin with one stands for itself ({@code 5'6"}), as exports without quotes have it.
 */
final class CsvRows {
    /** A cell of more has lost its closing quote. */
    private static final int LONGEST_CELL = 16 << 20;

    private static final int END = -1;

    private final String file;
    private final Reader text;
    private final char separator;
    private final char[] buffer = new char[1 << 13];
    private int at;
    private int length;
    private int line = 1;
    private int column = 1;
    /** Where the cell under way does not simply go on. */
    private final List<Origin> breaks = new ArrayList<>();

    CsvRows(String file, Reader text, char separator) {
        this.file = file;
        this.text = text;
        this.separator = separator;
    }

    /**
     * A cell.
     *
     * @param line where its text begins in the file, from 1
     * @param column UTF-16, from 1
     * @param origins where its text stands in the file: each line, and what follows a doubled quote
     */
    record Cell(String text, int line, int column, List<Origin> origins) {}

    /** The separator that a header holds most of. */
    static char separator(String header) {
        char best = ',';
        for (char candidate : new char[] {'\t', ';', '|'}) {
            if (count(header, candidate) > count(header, best)) {
                best = candidate;
            }
        }
        return best;
    }

    private static long count(String header, char character) {
        return header.chars().filter(other -> other == character).count();
    }

    /**
     * The next row that is not blank; empty at the end.
     *
     * @throws BadInput where a quoted cell does not end
     */
    Optional<List<Cell>> next() throws IOException {
        while (peek() != END) {
            List<Cell> row = row();
            for (Cell cell : row) {
                if (!cell.text.isBlank()) {
                    return Optional.of(row);
                }
            }
        }
        return Optional.empty();
    }

    private List<Cell> row() throws IOException {
        List<Cell> row = new ArrayList<>();
        while (true) {
            row.add(cell());
            int end = take();
            if (end == separator) {
                continue;
            }
            if (end == '\r' && peek() == '\n') {
                take();
            }
            return row;
        }
    }

    /** Takes a cell, and leaves the separator or line end behind it. */
    private Cell cell() throws IOException {
        StringBuilder content = new StringBuilder();
        boolean quoted = peek() == '"';
        if (quoted) {
            take();
        }
        int cellLine = line;
        int cellColumn = column;
        breaks.clear();
        breaks.add(new Origin(0, 0, line, column));
        if (quoted) {
            takeQuoted(content, cellLine, cellColumn);
        }
        for (int next = peek(); next != END && next != separator && next != '\n' && next != '\r'; next = peek()) {
            append(content, (char) take(), cellLine, cellColumn);
        }
        return new Cell(content.toString(), cellLine, cellColumn, List.copyOf(breaks));
    }

    private void takeQuoted(StringBuilder content, int cellLine, int cellColumn) throws IOException {
        while (true) {
            int next = take();
            if (next == END) {
                throw unended(cellLine, cellColumn);
            }
            if (next == '"') {
                if (peek() != '"') {
                    return;
                }
                take();
            }
            append(content, (char) next, cellLine, cellColumn);
        }
    }

    private void append(StringBuilder content, char next, int cellLine, int cellColumn) throws BadInput {
        if (content.length() == LONGEST_CELL) {
            throw unended(cellLine, cellColumn);
        }
        content.append(next);
        if (column == 1 || next == '"') {
            breaks.add(new Origin(content.length(), 0, line, column));
        }
    }

    private BadInput unended(int cellLine, int cellColumn) {
        return new BadInput(
                file,
                cellLine,
                cellColumn,
                "the cell that begins here does not end; close its quote (\") and double quotes inside it");
    }

    private int peek() throws IOException {
        if (at == length) {
            length = Math.max(0, text.read(buffer, 0, buffer.length));
            at = 0;
        }
        return length == 0 ? END : buffer[at];
    }

    private int take() throws IOException {
        int next = peek();
        if (next == END) {
            return END;
        }
        at++;
        column++;
        if (next == '\n' || (next == '\r' && peek() != '\n')) {
            line++;
            column = 1;
        }
        return next;
    }
}
