package medcode.claim.reader;

import java.io.IOException;

/** Reads one file format of claims. */
public interface ClaimReader {

    /** The format's name in messages, such as «claims as CSV». */
    String format();

    /** True when the beginning of a file is this format's, whatever the file is called. */
    boolean recognizes(String beginning);

    /** True where the beginning of a file in this format shows that it holds claims, not something else. */
    default boolean showsClaims(String beginning) {
        return true;
    }

    /** How a file that begins so lays out its codes. */
    CodeLayout layout(String beginning) throws IOException;

    /**
     * Streams a file's claims into a sink; a claim that cannot be read is reported there, and the rest read.
     *
     * @throws medcode.input.BadInput where the file is of no use from there on
     */
    void read(ClaimText text, ClaimSink sink) throws IOException;
}
