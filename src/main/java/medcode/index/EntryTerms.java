package medcode.index;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import medcode.codeset.CodeRow;
import medcode.codeset.IndexEntry;
import medcode.codeset.Synonym;
import medcode.codeset.TabularNode;

/**
 * All wordings of a release that lead to a code, and the rewrites that its Index orders.
 *
 * @param terms in the order of the publications: titles, inclusion terms, index, tables, synonyms
 */
public record EntryTerms(List<EntryTerm> terms, List<Rewrite> rewrites) {

    /**
     * Collects the wordings of one release.
     *
     * @param nodes the Tabular List's nodes by name as printed ({@code E11.2}); may be empty
     * @param entries the Alphabetic Index and its tables, parents before children; may be empty
     * @param synonyms wordings from outside the publications; may be empty
     */
    public static EntryTerms of(
            List<CodeRow> rows, Map<String, TabularNode> nodes, List<IndexEntry> entries, List<Synonym> synonyms) {
        List<EntryTerm> terms = new ArrayList<>();
        TitleTerms.collect(rows, nodes, terms::add);
        IndexTree tree = IndexTree.of(entries);
        List<Rewrite> rewrites = new ArrayList<>();
        new IndexTerms(tree, terms::add, rewrites::add).collect();
        TableTerms.collect(tree, terms::add);
        SynonymTerms.collect(synonyms, rows, terms::add);
        new ProcedureTerms(rows, terms::add).collect(entries);
        return new EntryTerms(terms, rewrites);
    }

    /** Without the wordings that lead to codes which a release does not hold. */
    EntryTerms within(List<CodeRow> rows) {
        Set<String> codes = new HashSet<>(rows.size() * 2);
        for (CodeRow row : rows) {
            codes.add(row.code().compact());
        }
        List<EntryTerm> kept = new ArrayList<>(terms.size());
        for (EntryTerm term : terms) {
            if (codes.contains(term.code())) {
                kept.add(term);
            }
        }
        return new EntryTerms(kept, rewrites);
    }

    /** Only the lines of the Index, without titles. */
    EntryTerms ofIndex() {
        List<EntryTerm> lines = new ArrayList<>();
        for (EntryTerm term : terms) {
            if (term.origin().isOfIndex()) {
                lines.add(term);
            }
        }
        return new EntryTerms(lines, rewrites);
    }
}
