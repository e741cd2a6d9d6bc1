package medcode.tabular;

import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import medcode.codeset.Code;
import medcode.codeset.CodeEntry;
import medcode.codeset.CodeTable;
import medcode.codeset.Release;
import medcode.codeset.TabularNode;

/** A code table that keeps what was read once, up to a limit: claims ask for the same few thousand codes again and again. */
final class RememberedTable implements CodeTable {
    private static final int LIMIT = 20_000;

    private final CodeTable table;
    private final ConcurrentMap<Code, Optional<CodeEntry>> entries = new ConcurrentHashMap<>();
    private final ConcurrentMap<Code, Integer> orders = new ConcurrentHashMap<>();
    private final ConcurrentMap<String, Optional<TabularNode>> blocks = new ConcurrentHashMap<>();

    RememberedTable(CodeTable table) {
        this.table = table;
    }

    @Override
    public Release release() {
        return table.release();
    }

    @Override
    public Optional<CodeEntry> find(Code code) {
        Optional<CodeEntry> known = entries.get(code);
        return known != null ? known : remember(entries, code, table.find(code));
    }

    @Override
    public int order(Code code) {
        Integer known = orders.get(code);
        return known != null ? known : remember(orders, code, table.order(code));
    }

    @Override
    public Optional<TabularNode> block(String name) {
        Optional<TabularNode> known = blocks.get(name);
        return known != null ? known : remember(blocks, name, table.block(name));
    }

    private static <K, V> V remember(ConcurrentMap<K, V> memory, K key, V value) {
        if (memory.size() < LIMIT) {
            memory.put(key, value);
        }
        return value;
    }
}
