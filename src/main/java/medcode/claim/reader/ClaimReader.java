package medcode.claim.reader;

import java.io.IOException;

/** Reads one file format of claims. */
public interface ClaimReader {

    /** The format's name in messages, such as «claims as CSV». */
    String format();

    /** True when the beginning of a file is this format's, whatever the file is called. */
    boolean recognizes(String beginning);

    /**
     * Streams a file's claims into a sink; a claim that cannot be read is reported there, and the rest read.
     *
     * @throws medcode.input.BadInput where the file is of no use from there on
     */
    void read(ClaimText text, ClaimSink sink) throws IOException;
}
