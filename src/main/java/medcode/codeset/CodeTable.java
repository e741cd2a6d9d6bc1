package medcode.codeset;

import java.util.Optional;

/** The codes of one release, to look things up in; safe for use by many threads. */
public interface CodeTable {

    Release release();

    /** The entry of a code, header or billable; empty where the release does not hold it. */
    Optional<CodeEntry> find(Code code);

    /** The position of a code in tabular order, or -1. */
    int order(Code code);

    /** A chapter ({@code 4}) or section ({@code E08-E13}) by its name. */
    Optional<TabularNode> block(String name);
}
