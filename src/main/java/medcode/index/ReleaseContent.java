package medcode.index;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import medcode.codeset.CodeRow;
import medcode.codeset.IndexEntry;
import medcode.codeset.Synonym;
import medcode.codeset.TabularNode;

/**
 * Everything that a release's publications hold, as the store is written from it.
 *
 * @param rows in tabular order
 * @param codes the categories, subcategories and codes of the Tabular List by name as printed ({@code E11.2})
 * @param blocks its chapters and sections by name ({@code 4}, {@code E08-E13}); a section may share a category's name
 * @param entries the Alphabetic Index and its tables, parents before children
 * @param synonyms wordings from outside the publications
 * @param borrows true where Tabular List or Index are of an earlier release, so that they may lead to codes that are gone
 */
public record ReleaseContent(
        List<CodeRow> rows,
        Map<String, TabularNode> codes,
        Map<String, TabularNode> blocks,
        List<IndexEntry> entries,
        List<Synonym> synonyms,
        boolean borrows) {

    /**
     * Brings together what several files of one release say.
     *
     * <p>Where no list of codes is there, the codes are those of the Tabular List, with the 7th characters that it
     * defines.
     */
    public static ReleaseContent of(
            List<CodeRow> rows, List<TabularNode> nodes, List<IndexEntry> entries, List<Synonym> synonyms) {
        Map<String, TabularNode> codes = new LinkedHashMap<>(nodes.size() * 2);
        Map<String, TabularNode> blocks = new LinkedHashMap<>();
        for (TabularNode node : nodes) {
            (node.level() == TabularNode.Level.CODE ? codes : blocks).putIfAbsent(node.name(), node);
        }
        List<CodeRow> known = rows.isEmpty() ? TabularRows.of(nodes) : distinct(rows);
        return new ReleaseContent(known, codes, blocks, entries, synonyms, false);
    }

    /** The node that a node stands under; null for a chapter. */
    TabularNode above(TabularNode node) {
        boolean underCode = node.level() == TabularNode.Level.CODE
                && !node.parent().equals(node.name())
                && codes.containsKey(node.parent());
        return underCode ? codes.get(node.parent()) : blocks.get(node.parent());
    }

    /** The first row of each code, with a title that only a later list has; the list that knows more comes first. */
    private static List<CodeRow> distinct(List<CodeRow> rows) {
        Map<String, CodeRow> distinct = new LinkedHashMap<>(rows.size() * 2);
        for (CodeRow row : rows) {
            distinct.merge(row.code().compact(), row, ReleaseContent::completed);
        }
        List<CodeRow> whole = new ArrayList<>(distinct.size());
        for (CodeRow row : distinct.values()) {
            whole.add(alone(row));
        }
        return whole;
    }

    private static CodeRow completed(CodeRow known, CodeRow other) {
        if (!known.title().isEmpty() && !known.shortTitle().isEmpty()) {
            return known;
        }
        return new CodeRow(
                known.code(),
                known.order(),
                known.billable(),
                known.shortTitle().isEmpty() ? other.shortTitle() : known.shortTitle(),
                known.title().isEmpty() ? other.title() : known.title(),
                known.validity());
    }

    /** CPT is published with a file for each wording; where only one is loaded, it stands for the others. */
    private static CodeRow alone(CodeRow row) {
        return completed(row, new CodeRow(row.code(), 0, false, row.title(), row.shortTitle()));
    }
}
