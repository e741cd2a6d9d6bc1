package medcode.note.reader;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import medcode.input.BadInput;
import medcode.input.TextDecoder;
import medcode.note.Note;
import medcode.note.Span;
import medcode.note.reader.CsvRows.Cell;

/**
 * Notes as CSV or TSV, a note a row under a header that names the columns, one of them the text; read row by row.
 *
 * <p>The layout of MIMIC ({@code note_id,subject_id,hadm_id,note_type,charttime,text}) and its like.
 */
final class CsvNoteReader implements NoteReader {
    @Override
    public String id() {
        return "csv";
    }

    @Override
    public String format() {
        return "CSV with a column of texts";
    }

    @Override
    public boolean recognizes(NoteSource source) {
        return !source.isBinary() && (isNamed(source.name()) || isHeader(source));
    }

    /** True where the first line can be nothing else; prose has blanks behind its commas. */
    private static boolean isHeader(NoteSource source) {
        return !headerLine(source).contains(", ")
                && header(source).filter(NoteColumns::hasIds).isPresent()
                && hasTexts(source);
    }

    static boolean isNamed(String file) {
        return NoteSource.endsWith(file, ".csv") || NoteSource.endsWith(file, ".tsv");
    }

    /** True where the header names a column of texts. */
    static boolean hasTexts(NoteSource source) {
        return header(source)
                .flatMap(columns -> texts(columns, source.reading()))
                .isPresent();
    }

    private static Optional<Integer> texts(NoteColumns columns, NoteReading reading) {
        return reading.textColumn().isPresent() ? reading.textColumn().flatMap(columns::named) : columns.texts();
    }

    private static String headerLine(NoteSource source) {
        return source.beginning().stripLeading().lines().findFirst().orElse("");
    }

    /** The columns that the first line names, where it is a header. */
    private static Optional<NoteColumns> header(NoteSource source) {
        String line = headerLine(source);
        try {
            return new CsvRows(source.name(), new StringReader(line), CsvRows.separator(line))
                    .next()
                    .filter(cells -> cells.size() > 1)
                    .map(NoteColumns::new);
        } catch (IOException unended) {
            return Optional.empty();
        }
    }

    @Override
    public void read(NoteSource source, NoteSink notes, Consumer<String> notices) throws IOException {
        try (TextDecoder text = source.text()) {
            char separator = CsvRows.separator(headerLine(source));
            new Rows(source, notes, notices).read(new CsvRows(source.name(), text, separator));
            if (!text.isAllUtf8()) {
                notices.accept(source.name() + ": is not UTF-8; read as Windows-1252");
            }
        }
    }

    /** The rows of a file, one after another. */
    private static final class Rows {
        private final String file;
        private final NoteReading reading;
        private final NoteSink notes;
        private final WrongValues told;
        private final List<Integer> wrong = new ArrayList<>();

        Rows(NoteSource source, NoteSink notes, Consumer<String> notices) {
            this.file = source.name();
            this.reading = source.reading();
            this.notes = notes;
            this.told = new WrongValues(file, notices);
        }

        void read(CsvRows rows) throws IOException {
            List<Cell> header = rows.next().orElse(List.of());
            NoteColumns columns = new NoteColumns(header);
            int texts = texts(columns, reading)
                    .orElseThrow(() -> new BadInput(
                            file,
                            1,
                            reading.textColumn().isPresent()
                                    ? "the header has no column as --text-column names it"
                                    : "no column is named text; name the one that holds the notes with --text-column"));
            int number = 0;
            for (Optional<List<Cell>> row = rows.next(); row.isPresent(); row = rows.next()) {
                number++;
                List<Cell> cells = row.get();
                if (cells.size() > header.size()
                        || texts >= cells.size()
                        || isEmpty(cells.get(texts).text())) {
                    wrong.add(cells.get(0).line());
                } else {
                    notes.note(note(columns, cells, cells.get(texts), file + "#" + number));
                }
            }
            if (number == 0) {
                throw new BadInput(file, "has no notes");
            }
            reportWrong(number);
        }

        private Note note(NoteColumns columns, List<Cell> cells, Cell text, String name) {
            HeadValues values = new HeadValues();
            columns.each((key, column) -> {
                if (column < cells.size() && !isEmpty(cells.get(column).text())) {
                    values.put(key, readable(key, cells.get(column)));
                }
            });
            return new Note(
                    values.name(name),
                    text.text(),
                    new Span(0, text.text().length()),
                    values.head(),
                    List.of(),
                    List.of(),
                    text.origins());
        }

        /** As written; nothing where it cannot be what its key says, which is told once. */
        private String readable(String key, Cell cell) {
            Optional<String> wrong = HeadValues.wrong(key, cell.text());
            wrong.ifPresent(reason ->
                    told.tell(key, ":" + cell.line() + ":" + cell.column(), reason + "; such cells are left out"));
            return wrong.isPresent() ? "" : cell.text();
        }

        private void reportWrong(int rows) throws BadInput {
            if (wrong.isEmpty()) {
                return;
            }
            throw new BadInput(
                    file,
                    wrong.get(0),
                    "holds rows without text, or with more cells than the header: " + wrong.size() + " of " + rows
                            + ", on lines " + LineNumbers.shown(wrong) + "; the others were read");
        }
    }

    /** Blank, or a word that databases write for it. */
    private static boolean isEmpty(String cell) {
        return switch (cell.strip()) {
            case "", "NULL", "null", "\\N", "NaN", "NA", "None" -> true;
            default -> false;
        };
    }
}
