package medcode.codeset.reader;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import medcode.input.BadInput;

/**
 * A site's table and the YAML file that names its columns, read as one file: the YAML, a line {@code ---}, the CSV.
 *
 * <p>So the store keeps one copy of both. The CSV lies beside the YAML file and nowhere else.
 */
final class SiteFiles {
    static final String FIRST_KEY = "siteTable:";
    static final String SEPARATOR = "---";
    static final String FILE = "file";

    private SiteFiles() {}

    static boolean isMapping(Sample sample) {
        List<String> lines = sample.lines();
        return !lines.isEmpty() && lines.get(0).startsWith(FIRST_KEY);
    }

    /** Opens a file on disk with the guards of those that are named. */
    interface Opening {
        InputStream open(Path file) throws IOException;
    }

    /**
     * The two together; the YAML file alone where its rows follow in it.
     *
     * @param onDisk where the YAML file lies; null inside an archive
     */
    static SourceFile joined(SourceFile mapping, Path onDisk, Opening opening) throws IOException {
        SiteTable table = SiteTable.of(mapping);
        if (table.hasRows()) {
            return mapping;
        }
        if (onDisk == null) {
            throw new BadInput(mapping.name(), "names " + table.file() + "; unpack both, they must lie side by side");
        }
        Path rows = beside(onDisk, table.file());
        if (rows == null || !Files.isRegularFile(rows)) {
            throw new BadInput(mapping.name(), "names " + table.file() + ", and there is no such file beside it");
        }
        return new Joined(mapping, rows, opening);
    }

    /** Null where a name leads elsewhere, or is none. */
    private static Path beside(Path onDisk, String name) {
        try {
            Path rows = onDisk.resolveSibling(name);
            return String.valueOf(rows.getFileName()).equals(name) ? rows : null;
        } catch (InvalidPathException none) {
            return null;
        }
    }

    private record Joined(SourceFile mapping, Path rows, Opening opening) implements SourceFile {
        @Override
        public String name() {
            return mapping.name();
        }

        @Override
        public InputStream open() throws IOException {
            byte[] separator = ("\n" + SEPARATOR + "\n").getBytes(StandardCharsets.UTF_8);
            return new SequenceInputStream(Collections.enumeration(
                    List.of(mapping.open(), new ByteArrayInputStream(separator), opening.open(rows))));
        }
    }
}
