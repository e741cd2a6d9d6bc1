package medcode.index;

import java.io.IOException;

/** What the Index puts in place of words. */
interface Rewrites {
    /** The stems that replace these, both blank-separated; null where there are none. */
    String of(String stems) throws IOException;
}
