package medcode.edit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import medcode.codeset.Code;
import medcode.codeset.CodeEntry;
import medcode.codeset.CodeTable;
import medcode.index.CodeHistory;
import medcode.tabular.Tabular;

/** Code sets in force from tables in memory, oldest first; the last one judges undated claims. */
public final class TablesInForce implements CodeSetsInForce {
    private final Map<CodeTable, ReleaseInForce> releases = new LinkedHashMap<>();
    private final LoadedTables tables;
    private ReleaseInForce newest;

    public TablesInForce(CodeTable... oldestFirst) {
        this(LoadedTables.none(), oldestFirst);
    }

    public TablesInForce(LoadedTables tables, CodeTable... oldestFirst) {
        this.tables = tables;
        for (CodeTable table : oldestFirst) {
            newest = new ReleaseInForce(new Tabular(table), table.release(), true);
            releases.put(table, newest);
        }
    }

    @Override
    public Optional<ReleaseInForce> on(LocalDate date) {
        return releases.values().stream()
                .filter(release -> release.tabular().release().inForce(date))
                .findFirst();
    }

    @Override
    public ReleaseInForce undated() {
        return newest;
    }

    @Override
    public LocalDate undatedDay() {
        return LocalDate.of(2026, 3, 10);
    }

    @Override
    public LoadedTables tables() {
        return tables;
    }

    @Override
    public List<CodeHistory.Status> history(Code code) {
        List<CodeHistory.Status> statuses = new ArrayList<>();
        for (CodeTable table : releases.keySet()) {
            CodeHistory.Standing standing =
                    table.find(code).map(entry -> standing(entry)).orElse(CodeHistory.Standing.ABSENT);
            statuses.add(new CodeHistory.Status(table.release(), standing));
        }
        return statuses;
    }

    private static CodeHistory.Standing standing(CodeEntry entry) {
        return entry.billable() ? CodeHistory.Standing.BILLABLE : CodeHistory.Standing.HEADER;
    }
}
