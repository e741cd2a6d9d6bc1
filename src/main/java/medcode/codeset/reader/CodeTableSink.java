package medcode.codeset.reader;

import medcode.codeset.AxisDefinition;
import medcode.codeset.CodeChange;
import medcode.codeset.CodeRow;
import medcode.codeset.IndexEntry;
import medcode.codeset.ProcedureTable;
import medcode.codeset.Publication;
import medcode.codeset.ReferenceRow;
import medcode.codeset.Synonym;
import medcode.codeset.TabularNode;

/** Where a reader puts what it reads. */
public interface CodeTableSink {

    /** What the file says of itself: what it publishes and, where it names one, its edition ({@code 2026}; else empty). */
    void edition(Publication publication, String edition);

    void row(CodeRow row);

    void node(TabularNode node);

    void entry(IndexEntry entry);

    void table(ProcedureTable table);

    void definition(AxisDefinition definition);

    void change(CodeChange change);

    void synonym(Synonym synonym);

    void reference(ReferenceRow row);

    /** Something that could not be parsed and was kept as text or passed over; line counts from 1. */
    void unparsed(String file, long line, String reason);
}
