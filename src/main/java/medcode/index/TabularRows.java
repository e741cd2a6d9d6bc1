package medcode.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import medcode.codeset.Code;
import medcode.codeset.CodeRow;
import medcode.codeset.SeventhCharacter;
import medcode.codeset.TabularNode;

/** The codes of a release whose list of codes is not loaded, as its Tabular List defines them. */
final class TabularRows {
    private static final int STEM = 6;

    private final Map<String, TabularNode> byName = new HashMap<>();
    private final Set<String> parents = new HashSet<>();
    private final List<CodeRow> rows = new ArrayList<>();

    static List<CodeRow> of(List<TabularNode> nodes) {
        TabularRows tabular = new TabularRows();
        for (TabularNode node : nodes) {
            if (node.level() == TabularNode.Level.CODE) {
                tabular.byName.put(node.name(), node);
                // A section of one category has the category's name.
                if (!node.parent().equals(node.name())) {
                    tabular.parents.add(node.parent());
                }
            }
        }
        for (TabularNode node : nodes) {
            if (node.level() == TabularNode.Level.CODE) {
                tabular.add(node);
            }
        }
        return tabular.rows;
    }

    private void add(TabularNode node) {
        boolean leaf = !parents.contains(node.name());
        List<SeventhCharacter> sevenths = leaf ? sevenths(node) : List.of();
        String compact = Code.icd10cm(node.name()).compact();
        boolean complete = compact.length() > STEM;
        row(compact, leaf && (sevenths.isEmpty() || complete), node.title());
        if (!complete) {
            for (SeventhCharacter seventh : sevenths) {
                String stem = compact + "X".repeat(STEM - compact.length());
                row(stem + seventh.character(), true, node.title() + ", " + seventh.meaning());
            }
        }
    }

    private void row(String compact, boolean billable, String title) {
        rows.add(new CodeRow(Code.icd10cm(compact), rows.size() + 1, billable, title, title));
    }

    private List<SeventhCharacter> sevenths(TabularNode leaf) {
        TabularNode node = leaf;
        while (node.seventhCharacters().isEmpty() && !node.parent().equals(node.name())) {
            node = byName.get(node.parent());
            if (node == null) {
                return List.of();
            }
        }
        return node.seventhCharacters();
    }
}
