package medcode.index;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import medcode.codeset.IndexEntry;

/** How many lines of the Alphabetic Index and its tables only one of two releases has. */
final class IndexDiff {
    static final IndexEntry.Table DISEASES = IndexEntry.Table.DISEASES;

    private final OpenRelease older;
    private final OpenRelease newer;
    private int added;
    private int removed;

    IndexDiff(OpenRelease older, OpenRelease newer) {
        this.older = older;
        this.newer = newer;
    }

    void count() throws IOException {
        Map<String, Integer> lines = new HashMap<>();
        for (IndexEntry.Table table : IndexEntry.Table.values()) {
            for (IndexEntry entry : newer.indexEntries(table)) {
                lines.merge(entry.toString(), 1, Integer::sum);
            }
            for (IndexEntry entry : older.indexEntries(table)) {
                lines.merge(entry.toString(), -1, Integer::sum);
            }
        }
        for (int surplus : lines.values()) {
            added += Math.max(surplus, 0);
            removed += Math.max(-surplus, 0);
        }
    }

    int added() {
        return added;
    }

    int removed() {
        return removed;
    }
}
