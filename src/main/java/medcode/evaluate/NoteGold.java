package medcode.evaluate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import medcode.codeset.Code;
import medcode.input.BadInput;

/**
 * The codes that a person gave a note.
 *
 * @param note its id: the name of its file without the extension
 * @param rows the gold rows, in file order
 */
public record NoteGold(String note, List<Row> rows) {

    public NoteGold {
        rows = List.copyOf(rows);
    }

    /**
     * A code as one gold row gives it.
     *
     * @param rank 1 for first-listed; 0 where the file ranks nothing
     */
    public record Row(long line, Code code, int rank) {}

    public List<Code> codes() {
        return rows.stream().map(Row::code).distinct().toList();
    }

    public Optional<Code> firstListed() {
        return rows.stream().filter(row -> row.rank == 1).map(Row::code).findFirst();
    }

    /** Reads a table of notes and codes; the notes in the order they first appear. */
    public static List<NoteGold> read(Path path) throws IOException {
        GoldTable table = GoldTable.read(path);
        int note = table.column("note", "encounter_id", "doc_id");
        int code = table.column("code");
        int rank = table.optionalColumn("rank");
        Map<String, List<Row>> rows = new LinkedHashMap<>();
        for (GoldTable.Row row : table.rows()) {
            rows.computeIfAbsent(table.required(row, note), id -> new ArrayList<>())
                    .add(new Row(row.line(), Code.icd10cm(table.required(row, code)), rank(table, row, rank)));
        }
        List<NoteGold> notes = new ArrayList<>();
        rows.forEach((id, codes) -> notes.add(new NoteGold(id, codes)));
        return notes;
    }

    private static int rank(GoldTable table, GoldTable.Row row, int column) throws BadInput {
        String written = row.field(column);
        if (written.isEmpty()) {
            return 0;
        }
        try {
            return Integer.parseInt(written);
        } catch (NumberFormatException noNumber) {
            throw new BadInput(table.file(), row.line(), "column rank holds no number");
        }
    }
}
