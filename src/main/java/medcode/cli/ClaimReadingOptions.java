package medcode.cli;

import java.io.IOException;
import java.nio.file.Path;
import medcode.claim.reader.ColumnMap;
import picocli.CommandLine.Option;

/** How claims are read. */
final class ClaimReadingOptions {

    @Option(
            names = "--map",
            paramLabel = "FILE",
            description = "YAML file that says what columns of CSV or TSV claims mean: a line a column, NAME: concept.")
    private Path file;

    private ColumnMap map;

    /** What the site's own columns mean; read once. */
    ColumnMap columns() throws IOException {
        if (map == null) {
            map = file == null ? ColumnMap.NONE : ColumnMap.read(file);
        }
        return map;
    }
}
