package medcode.claim.reader;

import java.io.IOException;
import medcode.claim.Claim;
import medcode.input.BadInput;

/** Where a reader puts what it reads. */
public interface ClaimSink {

    void claim(Claim claim) throws IOException;

    /** A row or record that could not be read and was passed over. */
    void unreadable(BadInput problem) throws IOException;

    /** What was passed over because it is no claim, or read in another way than its file says. */
    default void notice(String about) throws IOException {}
}
