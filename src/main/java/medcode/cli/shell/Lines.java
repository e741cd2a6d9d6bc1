package medcode.cli.shell;

import java.io.IOException;

/** Where the lines come from, and where it is said that one failed. */
interface Lines {

    /** The next line; null at the end. */
    String next(String prompt) throws IOException;

    /** An answer begins. */
    void begin();

    /** An answer is over. */
    void end() throws IOException;

    /** Says in one line why the last line failed. */
    void failed(String reason);

    /** True where somebody is there to be warned before work is lost. */
    boolean warns();
}
