package medcode.index;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import medcode.codeset.Code;
import medcode.codeset.CodeRow;

/** The rows of codes that have others below them, kept once they were read: reading any code takes those of all above it. */
final class ParentRows {
    private static final int LIMIT = 20_000;

    private final KeyedTable codes;
    private final ConcurrentMap<Code, CodeRow> known = new ConcurrentHashMap<>();

    ParentRows(KeyedTable codes) {
        this.codes = codes;
    }

    CodeRow of(Code code) {
        CodeRow row = known.get(code);
        if (row == null) {
            row = CodeRecords.row(code, codes, this);
            if (known.size() < LIMIT) {
                known.put(code, row);
            }
        }
        return row;
    }
}
