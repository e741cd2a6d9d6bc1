package medcode.codeset.reader;

import java.util.List;
import medcode.codeset.AxisDefinition;
import medcode.codeset.CodeChange;
import medcode.codeset.CodeRow;
import medcode.codeset.IndexEntry;
import medcode.codeset.ListCounts;
import medcode.codeset.PairTerms;
import medcode.codeset.ProcedureTable;
import medcode.codeset.Publication;
import medcode.codeset.ReferenceRow;
import medcode.codeset.ReferenceTable;
import medcode.codeset.Synonym;
import medcode.codeset.TabularNode;

/** Where a reader puts what it reads. */
public interface CodeTableSink {

    /** What the file says of itself: what it publishes and, where it names one, its edition ({@code 2026}; else empty). */
    void edition(Publication publication, String edition);

    /** As {@link #edition}, where the file does not say which of several tables it is. */
    void editionOfOne(List<ReferenceTable> candidates, String edition);

    /** Which part of its release a file is, where files of one format hold several: a model's table, a wording. */
    void part(String part);

    void row(CodeRow row);

    void node(TabularNode node);

    void entry(IndexEntry entry);

    void table(ProcedureTable table);

    void definition(AxisDefinition definition);

    void change(CodeChange change);

    /** What the list of codes has before the changes of an addendum, and after them. */
    void counts(ListCounts before, ListCounts after);

    void synonym(Synonym synonym);

    void reference(ReferenceRow row);

    /** An edit of two procedure codes; releases hold millions of them. */
    void pair(String column1, String column2, PairTerms terms);

    /** Something that could not be parsed and was kept as text or passed over; line counts from 1. */
    void unparsed(String file, long line, String reason);
}
