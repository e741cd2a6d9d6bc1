package medcode.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import medcode.codeset.CodeRow;
import medcode.codeset.IndexEntry;
import medcode.codeset.TabularNode;

/**
 * All wordings of a release that lead to a code, and the rewrites that its Index orders.
 *
 * @param terms in the order of the publications: titles, inclusion terms, index, tables
 */
public record EntryTerms(List<EntryTerm> terms, List<Rewrite> rewrites) {

    /**
     * Collects the wordings of one release.
     *
     * @param nodes the Tabular List's nodes by name as printed ({@code E11.2}); may be empty
     * @param entries the Alphabetic Index and its tables, parents before children; may be empty
     */
    public static EntryTerms of(List<CodeRow> rows, Map<String, TabularNode> nodes, List<IndexEntry> entries) {
        List<EntryTerm> terms = new ArrayList<>();
        TitleTerms.collect(rows, nodes, terms::add);
        IndexTree tree = IndexTree.of(entries);
        List<Rewrite> rewrites = new ArrayList<>();
        new IndexTerms(tree, terms::add, rewrites::add).collect();
        TableTerms.collect(tree, terms::add);
        new ProcedureTerms(rows, terms::add).collect(entries);
        return new EntryTerms(terms, rewrites);
    }
}
