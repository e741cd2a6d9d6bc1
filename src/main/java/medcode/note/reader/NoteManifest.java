package medcode.note.reader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import medcode.input.BadInput;
import medcode.input.TextDecoder;
import medcode.note.reader.CsvRows.Cell;

/** A table that says of note files what they do not: {@code file,dos,setting,sex,dob,codes}, a row a file. */
public final class NoteManifest {
    private final Path file;
    private final Map<Path, Row> rows;
    private final Set<Path> asked = ConcurrentHashMap.newKeySet();

    private NoteManifest(Path file, Map<Path, Row> rows) {
        this.file = file;
        this.rows = rows;
    }

    private record Row(HeadValues values, int line) {}

    /**
     * Reads a manifest; the files that it names are relative to it.
     *
     * @throws BadInput with line and column where a row cannot be what the header says
     */
    public static NoteManifest read(Path file) throws IOException {
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw new BadInput(file.toString(), Files.exists(file) ? "cannot be read" : "no such file");
        }
        String header;
        try (NoteSource source = NoteSource.open(file)) {
            header = source.beginning().stripLeading().lines().findFirst().orElse("");
            if (source.isBinary()) {
                throw new BadInput(file.toString(), "is no text; a manifest is a CSV file");
            }
        }
        try (NoteSource source = NoteSource.open(file);
                TextDecoder text = source.text()) {
            return read(file, new CsvRows(file.toString(), text, CsvRows.separator(header)));
        }
    }

    private static NoteManifest read(Path file, CsvRows table) throws IOException {
        List<Cell> header = table.next().orElseThrow(() -> new BadInput(file.toString(), "is empty"));
        NoteColumns columns = new NoteColumns(header);
        int files = columns.files()
                .orElseThrow(() -> new BadInput(
                        file.toString(), header.get(0).line(), "the header of a manifest needs a column `file`"));
        Map<Path, Row> rows = new LinkedHashMap<>();
        for (Optional<List<Cell>> row = table.next(); row.isPresent(); row = table.next()) {
            List<Cell> cells = row.get();
            if (cells.size() > header.size()) {
                throw wrong(file, cells.get(header.size()), "this row has more cells than the header");
            }
            if (cells.size() <= files) {
                throw wrong(file, cells.get(0), "this row ends before its file");
            }
            Cell named = cells.get(files);
            Row known = new Row(values(file, columns, cells), cells.get(0).line());
            Row before = rows.put(note(file, named), known);
            if (before != null) {
                throw wrong(file, named, "this file has a row already, on line " + before.line);
            }
        }
        return new NoteManifest(normal(file), rows);
    }

    private static Path note(Path manifest, Cell named) throws BadInput {
        if (named.text().isBlank()) {
            throw wrong(manifest, named, "this row names no file");
        }
        try {
            return normal(manifest.toAbsolutePath().resolveSibling(named.text().strip()));
        } catch (InvalidPathException invalid) {
            throw wrong(manifest, named, "this is no file name on this system");
        }
    }

    private static HeadValues values(Path manifest, NoteColumns columns, List<Cell> cells) throws BadInput {
        HeadValues values = new HeadValues();
        Map<Integer, String> wrong = new TreeMap<>();
        columns.each((key, column) -> {
            if (column < cells.size() && !cells.get(column).text().isBlank()) {
                String value = cells.get(column).text();
                HeadValues.wrong(key, value).ifPresent(reason -> wrong.put(column, key + ": " + reason));
                values.put(key, value);
            }
        });
        for (Map.Entry<Integer, String> first : wrong.entrySet()) {
            throw wrong(manifest, cells.get(first.getKey()), first.getValue());
        }
        return values;
    }

    private static BadInput wrong(Path manifest, Cell cell, String reason) {
        return new BadInput(manifest.toString(), cell.line(), cell.column(), reason);
    }

    private static Path normal(Path file) {
        return file.toAbsolutePath().normalize();
    }

    boolean isAt(Path other) {
        return normal(other).equals(file);
    }

    /** What its row says of a note's file; nothing where it has none. */
    HeadValues known(Path note) {
        Path normal = normal(note);
        asked.add(normal);
        Row row = rows.get(normal);
        return row == null ? new HeadValues() : row.values;
    }

    /** What to tell the user of rows whose files were not among the notes read; empty where all were. */
    public Optional<String> unused() {
        List<Integer> lines = new ArrayList<>();
        rows.forEach((note, row) -> {
            if (!asked.contains(note)) {
                lines.add(row.line);
            }
        });
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(file.getFileName() + ": " + lines.size() + " of " + rows.size()
                + " rows name files that are not among the notes, on lines " + LineNumbers.shown(lines));
    }
}
