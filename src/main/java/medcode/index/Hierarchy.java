package medcode.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import medcode.codeset.Code;
import medcode.codeset.CodeEntry;
import medcode.codeset.CodeRow;
import medcode.codeset.TabularNode;

/** Puts each code of a release under its parent, section and chapter, with its notes. */
final class Hierarchy {
    private static final TabularNode NO_NODE =
            new TabularNode(TabularNode.Level.CODE, "", "", "", false, List.of(), List.of());

    private final ReleaseContent content;
    private final Map<String, CodeRow> rows = new HashMap<>();
    private final Map<String, List<Code>> children = new HashMap<>();

    Hierarchy(ReleaseContent content) {
        this.content = content;
        for (CodeRow row : content.rows()) {
            rows.put(row.code().compact(), row);
        }
        for (CodeRow row : content.rows()) {
            String parent = parent(row.code());
            if (!parent.isEmpty()) {
                children.computeIfAbsent(parent, none -> new ArrayList<>()).add(row.code());
            }
        }
    }

    List<CodeEntry> entries() {
        List<CodeEntry> entries = new ArrayList<>(content.rows().size());
        for (CodeRow row : content.rows()) {
            entries.add(entry(row));
        }
        return entries;
    }

    private CodeEntry entry(CodeRow row) {
        TabularNode node = content.codes().getOrDefault(row.code().toString(), NO_NODE);
        String parent = parent(row.code());
        String section = above(row.code(), TabularNode.Level.SECTION);
        return new CodeEntry(
                row,
                parent.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Code(row.code().codeSet(), parent)),
                section,
                above(row.code(), TabularNode.Level.CHAPTER),
                node.notes(),
                node.seventhCharacters(),
                children.getOrDefault(row.code().compact(), List.of()));
    }

    /** The longest code that this one begins with: W19 for W19.XXXA. */
    private String parent(Code code) {
        String compact = code.compact();
        for (int length = compact.length() - 1; length >= 3; length--) {
            String shorter = compact.substring(0, length);
            if (rows.containsKey(shorter)) {
                return shorter;
            }
        }
        return "";
    }

    /** The name of the nearest block of a level; a code that the Tabular List lacks stands where its stem stands. */
    private String above(Code code, TabularNode.Level level) {
        String compact = code.compact();
        for (int length = compact.length(); length >= 3; length--) {
            TabularNode node = content.codes().get(new Code(code.codeSet(), compact.substring(0, length)).toString());
            if (node != null) {
                return climb(node, level);
            }
        }
        return "";
    }

    private String climb(TabularNode from, TabularNode.Level level) {
        TabularNode node = from;
        while (node != null && node.level() != level) {
            node = content.above(node);
        }
        return node == null ? "" : node.name();
    }
}
