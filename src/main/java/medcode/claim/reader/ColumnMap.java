package medcode.claim.reader;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import medcode.input.BadInput;
import medcode.input.YamlDocument;
import medcode.input.YamlValue;

/**
 * What the columns of a site's own claim tables mean, from a YAML file: a line a column, {@code NAME: concept}, numbered
 * ones {@code NAME: diagnosis 2}, and {@code NAME: none} for one that is to be passed over.
 */
public final class ColumnMap {
    /** Nothing beside the header names that are known. */
    public static final ColumnMap NONE = new ColumnMap("", Map.of());

    /**
     * What one column means.
     *
     * @param concept null for a column that is passed over
     * @param number 0 without one
     * @param line of the map
     */
    record Meaning(Concept concept, int number, int line) {}

    private final String file;
    private final Map<String, Meaning> meanings;

    private ColumnMap(String file, Map<String, Meaning> meanings) {
        this.file = file;
        this.meanings = meanings;
    }

    /** Reads a map; a line that it cannot understand is {@link BadInput} with its number. */
    public static ColumnMap read(Path path) throws IOException {
        String file = path.toString();
        Map<String, Meaning> meanings = new LinkedHashMap<>();
        try (InputStream in = Files.newInputStream(path)) {
            for (Map.Entry<String, YamlValue> column :
                    YamlDocument.read(file, in).fields().entrySet()) {
                int line = column.getValue().line();
                Meaning meaning = meaning(file, line, column.getValue().text());
                if (meanings.put(plain(column.getKey()), meaning) != null) {
                    throw new BadInput(file, line, "names a column that an earlier line names");
                }
            }
        } catch (NoSuchFileException missing) {
            throw new BadInput(file, "no such file");
        }
        return new ColumnMap(file, meanings);
    }

    private static Meaning meaning(String file, int line, String written) throws BadInput {
        String[] words = written.strip().toLowerCase(Locale.ROOT).split("\\s+");
        if (words[0].equals("none")) {
            return new Meaning(null, 0, line);
        }
        for (Concept concept : Concept.values()) {
            if (concept.id().equals(words[0]) && words.length < 3) {
                String number = words.length == 1 ? "0" : words[1];
                if (number.length() < 4 && Amounts.isDigits(number)) {
                    return new Meaning(concept, Integer.parseInt(number), line);
                }
            }
        }
        String known = Arrays.stream(Concept.values()).map(Concept::id).collect(Collectors.joining(", "));
        throw new BadInput(
                file,
                line,
                "is no meaning of a column; known are none, " + known + ", with a number behind"
                        + " them where there are several, such as diagnosis 2");
    }

    /** A header without case, blanks and marks. */
    static String plain(String header) {
        return header.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    /** What a column means; null where the map does not say. */
    Meaning of(String header) {
        return meanings.get(plain(header));
    }

    /** Refuses a table that lacks a column of the map. */
    void requireAll(String table, String[] header) throws BadInput {
        for (Map.Entry<String, Meaning> meaning : meanings.entrySet()) {
            if (Arrays.stream(header).noneMatch(name -> plain(name).equals(meaning.getKey()))) {
                throw new BadInput(
                        table,
                        1,
                        "has no column of the name in line "
                                + meaning.getValue().line() + " of " + file);
            }
        }
    }
}
