package medcode.evaluate;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import medcode.input.BadInput;

/** A gold file of tab-separated rows below a header; fields are taken as they stand, quotes included. */
final class GoldTable {
    private final String file;
    private final List<String> header;
    private final List<Row> rows;

    private GoldTable(String file, List<String> header, List<Row> rows) {
        this.file = file;
        this.header = header;
        this.rows = rows;
    }

    /** A row and the line it stands on, from 1. */
    record Row(long line, List<String> fields) {

        /** The field at a column; empty where the column is missing (-1) or the row is too short. */
        String field(int column) {
            return column < 0 || column >= fields.size()
                    ? ""
                    : fields.get(column).strip();
        }
    }

    static GoldTable read(Path path) throws IOException {
        List<String> lines = lines(path);
        if (lines.isEmpty() || lines.get(0).isBlank()) {
            throw new BadInput(path.toString(), "is empty; a header line of tab-separated column names is needed");
        }
        List<Row> rows = new ArrayList<>();
        for (int index = 1; index < lines.size(); index++) {
            if (!lines.get(index).isBlank()) {
                rows.add(new Row(index + 1, Arrays.asList(lines.get(index).split("\t", -1))));
            }
        }
        String header = lines.get(0).startsWith("\uFEFF") ? lines.get(0).substring(1) : lines.get(0);
        return new GoldTable(path.toString(), Arrays.asList(header.strip().split("\t", -1)), rows);
    }

    /** The lines of a text file; what cannot be read is said without any of its text. */
    static List<String> lines(Path path) throws IOException {
        if (Files.isDirectory(path)) {
            throw new BadInput(path.toString(), "is a directory; name the gold file in it");
        }
        try {
            return Files.readAllLines(path, StandardCharsets.UTF_8);
        } catch (NoSuchFileException missing) {
            throw new BadInput(path.toString(), "no such file");
        } catch (CharacterCodingException binary) {
            throw new BadInput(path.toString(), "is no UTF-8 text");
        }
    }

    String file() {
        return file;
    }

    List<Row> rows() {
        return rows;
    }

    /** The position of a column that must be there, under the first of its names that is. */
    int column(String... names) throws BadInput {
        for (String name : names) {
            int found = optionalColumn(name);
            if (found >= 0) {
                return found;
            }
        }
        throw new BadInput(file, 1, "no column " + String.join(" or ", names) + " in the header (tab-separated)");
    }

    int optionalColumn(String name) {
        for (int index = 0; index < header.size(); index++) {
            if (header.get(index).strip().equalsIgnoreCase(name)) {
                return index;
            }
        }
        return -1;
    }

    /** The field of a row that must not be empty. */
    String required(Row row, int column) throws BadInput {
        String value = row.field(column);
        if (value.isEmpty()) {
            throw new BadInput(file, row.line(), "column " + header.get(column).strip() + " is empty");
        }
        return value;
    }
}
