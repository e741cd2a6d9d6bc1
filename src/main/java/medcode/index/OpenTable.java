package medcode.index;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import medcode.codeset.ReferenceRow;
import medcode.codeset.Release;
import medcode.lexicon.Memory;

/** A release of a reference table in the store, memory-mapped; safe for use by many threads. */
public final class OpenTable {
    private final Release release;
    private final ReferenceTableFile rows;
    private final Memory<String, List<ReferenceRow>> remembered;

    private OpenTable(Release release, ReferenceTableFile rows) {
        this.release = release;
        this.rows = rows;
        this.remembered = new Memory<>(key -> List.copyOf(rows.rows(key)));
    }

    static OpenTable open(ReleaseFolder folder) throws IOException {
        return new OpenTable(folder.manifest().release(), ReferenceTableFile.open(folder.whole()));
    }

    public Release release() {
        return release;
    }

    /** The rows of a code (compact) or category, whatever their dates. */
    public List<ReferenceRow> rows(String key) {
        return remembered.of(key);
    }

    /** The rows of a code (compact) or category that hold on a date. */
    public List<ReferenceRow> rows(String key, LocalDate date) {
        List<ReferenceRow> holding = new ArrayList<>();
        for (ReferenceRow row : rows(key)) {
            if (row.validity().holds(date)) {
                holding.add(row);
            }
        }
        return holding;
    }

    /** All keys in the order of their characters. */
    public List<String> keys() {
        List<String> keys = new ArrayList<>(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            keys.add(rows.key(i));
        }
        return keys;
    }
}
