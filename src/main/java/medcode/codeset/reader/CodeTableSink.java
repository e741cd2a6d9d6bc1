package medcode.codeset.reader;

import medcode.codeset.CodeRow;
import medcode.codeset.CodeSet;
import medcode.codeset.IndexEntry;
import medcode.codeset.TabularNode;

/** Where a reader puts what it reads. */
public interface CodeTableSink {

    /** What the file says of itself: its code set and, where it names one, its edition ({@code 2026}; else empty). */
    void edition(CodeSet codeSet, String edition);

    void row(CodeRow row);

    void node(TabularNode node);

    void entry(IndexEntry entry);

    /** Something that could not be parsed and was kept as text or passed over; line counts from 1. */
    void unparsed(String file, long line, String reason);
}
