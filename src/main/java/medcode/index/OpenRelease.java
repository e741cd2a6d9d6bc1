package medcode.index;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import medcode.codeset.Code;
import medcode.codeset.CodeEntry;
import medcode.codeset.CodeTable;
import medcode.codeset.Release;
import medcode.codeset.TabularNode;

/** A release of the store, memory-mapped: only what is asked for is read; safe for use by many threads. */
public final class OpenRelease implements CodeTable, Closeable {
    static final String CODES = "codes.table";
    static final String BLOCKS = "blocks.table";

    private final Release release;
    private final KeyedTable codes;
    private final KeyedTable blocks;

    private OpenRelease(Release release, KeyedTable codes, KeyedTable blocks) {
        this.release = release;
        this.codes = codes;
        this.blocks = blocks;
    }

    static OpenRelease open(Release release, Path folder) throws IOException {
        return new OpenRelease(
                release, KeyedTable.open(folder.resolve(CODES)), KeyedTable.open(folder.resolve(BLOCKS)));
    }

    @Override
    public Release release() {
        return release;
    }

    @Override
    public Optional<CodeEntry> find(Code code) {
        int position = position(code);
        return position < 0 ? Optional.empty() : Optional.of(CodeRecords.entry(code, codes.value(position)));
    }

    @Override
    public int order(Code code) {
        int position = position(code);
        if (position < 0) {
            return -1;
        }
        RecordInput record = codes.value(position);
        record.flag();
        return record.number();
    }

    private int position(Code code) {
        return code.codeSet() == release.codeSet() ? codes.position(code.compact()) : -1;
    }

    @Override
    public Optional<TabularNode> block(String name) {
        int position = blocks.position(name);
        return position < 0 ? Optional.empty() : Optional.of(CodeRecords.node(name, blocks.value(position)));
    }

    @Override
    public void close() throws IOException {}
}
