package medcode.codeset;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A code table in memory, from rows in tabular order and nodes as readers emit them; it puts them together in the way
 * the store does, so that tests need no store.
 */
public final class HandMadeTable implements CodeTable {
    private final Release release;
    private final Map<String, CodeRow> rows = new LinkedHashMap<>();
    private final Map<String, TabularNode> nodes = new LinkedHashMap<>();
    private final Map<String, TabularNode> blocks = new LinkedHashMap<>();
    private final Map<String, List<Code>> children = new LinkedHashMap<>();

    public HandMadeTable(Release release) {
        this.release = release;
    }

    /** A full release that was in force from October 2025 to September 2026. */
    public static HandMadeTable of2026() {
        LocalDate from = LocalDate.of(2025, 10, 1);
        return new HandMadeTable(new Release(
                "icd10cm-2026", CodeSet.ICD10CM, "2026", from, from.plusYears(1).minusDays(1), false));
    }

    public HandMadeTable header(String code, String title) {
        return row(new CodeRow(Code.icd10cm(code), rows.size() + 1, false, title, title));
    }

    public HandMadeTable billable(String code, String title) {
        return row(new CodeRow(Code.icd10cm(code), rows.size() + 1, true, title, title));
    }

    public HandMadeTable row(CodeRow row) {
        String compact = row.code().compact();
        rows.put(compact, row);
        parent(compact)
                .ifPresent(parent -> children.computeIfAbsent(parent.compact(), key -> new ArrayList<>())
                        .add(row.code()));
        return this;
    }

    public HandMadeTable node(TabularNode node) {
        if (node.level() == TabularNode.Level.CODE) {
            nodes.put(Code.icd10cm(node.name()).compact(), node);
        } else {
            blocks.put(node.name(), node);
        }
        return this;
    }

    @Override
    public Release release() {
        return release;
    }

    @Override
    public Optional<CodeEntry> find(Code code) {
        CodeRow row = rows.get(code.compact());
        if (row == null) {
            return Optional.empty();
        }
        TabularNode node = nodes.get(code.compact());
        return Optional.of(new CodeEntry(
                row,
                parent(code.compact()),
                block(code, TabularNode.Level.SECTION),
                block(code, TabularNode.Level.CHAPTER),
                node == null ? List.of() : node.notes(),
                node == null ? List.of() : node.seventhCharacters(),
                children.getOrDefault(code.compact(), List.of())));
    }

    @Override
    public int order(Code code) {
        CodeRow row = rows.get(code.compact());
        return row == null ? -1 : row.order();
    }

    @Override
    public Optional<TabularNode> block(String name) {
        return Optional.ofNullable(blocks.get(name));
    }

    public List<Code> codes() {
        return rows.values().stream().map(CodeRow::code).toList();
    }

    public List<CodeRow> rows() {
        return List.copyOf(rows.values());
    }

    /** By their names as printed. */
    public Map<String, TabularNode> nodes() {
        Map<String, TabularNode> byName = new LinkedHashMap<>();
        nodes.values().forEach(node -> byName.put(node.name(), node));
        return byName;
    }

    private Optional<Code> parent(String compact) {
        for (int length = compact.length() - 1; length >= 3; length--) {
            CodeRow row = rows.get(compact.substring(0, length));
            if (row != null) {
                return Optional.of(row.code());
            }
        }
        return Optional.empty();
    }

    private String block(Code code, TabularNode.Level level) {
        TabularNode category = nodes.get(code.category().compact());
        TabularNode node = category == null ? null : blocks.get(category.parent());
        while (node != null && node.level() != level) {
            node = blocks.get(node.parent());
        }
        return node == null ? "" : node.name();
    }
}
