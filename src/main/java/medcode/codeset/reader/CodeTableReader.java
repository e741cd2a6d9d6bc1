package medcode.codeset.reader;

import java.io.IOException;

/** Reads one published file format of code tables. */
public interface CodeTableReader {

    /** The format's name in messages, such as «ICD-10-CM order file». */
    String format();

    /** True when the first bytes of a file are this format's, whatever the file is called. */
    boolean recognizes(Sample sample);

    /**
     * Streams a file into a sink.
     *
     * @throws medcode.input.BadInput with file and line where the file is not what its beginning promised
     */
    void read(SourceFile file, CodeTableSink sink) throws IOException;
}
