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
    private final CodeHistory history;

    private LoadedCodeSets(Map<Release, ReleaseInForce> newestFirst, ReleaseInForce undated, CodeHistory history) {
        this.newestFirst = newestFirst;
        this.undated = undated;
        this.history = history;
    }

    /** @param undated the release that judges claims without a date */
    public static LoadedCodeSets open(Store store, Release undated) throws IOException {
        Map<Release, ReleaseInForce> newestFirst = new LinkedHashMap<>();
        for (OpenRelease open : store.openAll(CodeSet.ICD10CM)) {
            newestFirst.put(
                    open.release(), new ReleaseInForce(new Tabular(open), open.publications(), open.hasTabularList()));
        }
        if (!newestFirst.containsKey(undated)) {
            store.open(undated).close(); // says why it is not among them
        }
        return new LoadedCodeSets(newestFirst, newestFirst.get(undated), store.history());
    }

    @Override
    public Optional<ReleaseInForce> on(LocalDate date) {
        for (Map.Entry<Release, ReleaseInForce> loaded : newestFirst.entrySet()) {
            if (loaded.getKey().inForce(date)) {
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
    public List<CodeHistory.Status> history(Code code) {
        return history.statuses(code);
    }
}
