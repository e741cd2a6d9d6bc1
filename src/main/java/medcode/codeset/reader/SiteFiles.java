package medcode.codeset.reader;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
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

    /** The two together; the YAML file alone where it names no other. */
    static SourceFile joined(SourceFile mapping, Path onDisk) throws IOException {
        SiteTable table = SiteTable.of(mapping);
        if (table.file().isEmpty() || table.hasRows()) {
            return mapping;
        }
        Path rows = onDisk.resolveSibling(table.file());
        boolean beside = rows.getFileName().toString().equals(table.file());
        if (!beside || !Files.isRegularFile(rows)) {
            throw new BadInput(mapping.name(), "names " + table.file() + ", and there is no such file beside it");
        }
        return new Joined(mapping, rows);
    }

    private record Joined(SourceFile mapping, Path rows) implements SourceFile {
        @Override
        public String name() {
            return mapping.name();
        }

        @Override
        public InputStream open() throws IOException {
            byte[] separator = ("\n" + SEPARATOR + "\n").getBytes(StandardCharsets.UTF_8);
            return new SequenceInputStream(Collections.enumeration(
                    List.of(mapping.open(), new ByteArrayInputStream(separator), Files.newInputStream(rows))));
        }
    }
}
