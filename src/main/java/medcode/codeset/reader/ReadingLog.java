package medcode.codeset.reader;

/** Told of each file while code tables are read. */
public interface ReadingLog {

    /** A file of a known format is about to be read. */
    void reading(SourceFile file, String format);

    /** A file holds nothing to read, for the reason given. */
    void skipped(String file, String reason);
}
