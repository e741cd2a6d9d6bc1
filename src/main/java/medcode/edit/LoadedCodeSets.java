package medcode.edit;

import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import medcode.codeset.Code;
import medcode.codeset.CodeSet;
import medcode.codeset.Release;
import medcode.index.CodeHistory;
import medcode.index.OpenRelease;
import medcode.index.Store;
import medcode.tabular.Tabular;

/** The ICD-10-CM releases of a store, all open: opening one reads next to nothing. */
public final class LoadedCodeSets implements CodeSetsInForce {
    private final Map<Release, ReleaseInForce> newestFirst;
    private final ReleaseInForce undated;
    private final LocalDate undatedDay;
    private final CodeHistory history;
    private final LoadedTables tables;

    private LoadedCodeSets(
            Map<Release, ReleaseInForce> newestFirst,
            Release undated,
            LocalDate day,
            CodeHistory history,
            LoadedTables tables) {
        this.newestFirst = newestFirst;
        this.undated = newestFirst.get(undated);
        this.undatedDay = undated.inForce(day) ? day : undated.to();
        this.history = history;
        this.tables = tables;
    }

    /**
     * @param undated the release that judges claims without a date
     * @param day that tables answer for where a claim has no date
     */
    public static LoadedCodeSets open(Store store, Release undated, LocalDate day, LoadedTables tables)
            throws IOException {
        Map<Release, ReleaseInForce> newestFirst = new LinkedHashMap<>();
        for (OpenRelease open : store.openAll(CodeSet.ICD10CM)) {
            newestFirst.put(
                    open.release(), new ReleaseInForce(new Tabular(open), open.publications(), open.hasTabularList()));
        }
        if (!newestFirst.containsKey(undated)) {
            store.open(undated).close(); // says why it is not among them
        }
        return new LoadedCodeSets(newestFirst, undated, day, store.history(), tables);
    }

    @Override
    public Optional<ReleaseInForce> on(LocalDate date) {
        for (Map.Entry<Release, ReleaseInForce> loaded : newestFirst.entrySet()) {
            if (loaded.getKey().inForce(date)) {
                return Optional.of(loaded.getValue());
            }
        }
        return assumed();
    }

    private Optional<ReleaseInForce> assumed() {
        for (Map.Entry<Release, ReleaseInForce> loaded : newestFirst.entrySet()) {
            if (tables.assumes(loaded.getKey())) {
                return Optional.of(loaded.getValue());
            }
        }
        return Optional.empty();
    }

    @Override
    public ReleaseInForce undated() {
        return undated;
    }

    @Override
    public LocalDate undatedDay() {
        return undatedDay;
    }

    @Override
    public LoadedTables tables() {
        return tables;
    }

    @Override
    public List<CodeHistory.Status> history(Code code) {
        return history.statuses(code);
    }
}
