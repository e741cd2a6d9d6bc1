package medcode.codeset.reader;

import java.io.IOException;

/** Told of each file while code tables are read. */
public interface ReadingLog {

    /** A file of a known format is about to be read; it can be opened until the next call. */
    void reading(SourceFile file, String format) throws IOException;

    /** A file holds nothing to read, for the reason given. */
    void skipped(String file, String reason);
}
