package medcode.tabular;

import java.util.Optional;
import medcode.codeset.Code;
import medcode.codeset.CodeEntry;
import medcode.codeset.CodeTable;
import medcode.codeset.Release;
import medcode.codeset.TabularNode;
import medcode.lexicon.Memory;

/** A code table that keeps what was read once; for many threads. */
public final class RememberedTable implements CodeTable {
    private final Release release;
    private final Memory<Code, Optional<CodeEntry>> entries;
    private final Memory<Code, Integer> orders;
    private final Memory<String, Optional<TabularNode>> blocks;

    public RememberedTable(CodeTable table) {
        this.release = table.release();
        this.entries = new Memory<>(table::find);
        this.orders = new Memory<>(table::order);
        this.blocks = new Memory<>(table::block);
    }

    @Override
    public Release release() {
        return release;
    }

    @Override
    public Optional<CodeEntry> find(Code code) {
        return entries.of(code);
    }

    @Override
    public int order(Code code) {
        return orders.of(code);
    }

    @Override
    public Optional<TabularNode> block(String name) {
        return blocks.of(name);
    }
}
