package medcode.edit;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import medcode.codeset.Code;
import medcode.codeset.CodeSet;
import medcode.codeset.Publication;
import medcode.codeset.ReferenceRow;
import medcode.codeset.ReferenceTable;
import medcode.codeset.Release;
import medcode.index.OpenPairs;
import medcode.index.OpenTable;
import medcode.index.Store;
import medcode.index.UnusableRelease;
import medcode.tabular.Tabular;

/**
 * The code sets beside ICD-10-CM and the reference tables of a store, all open, by the dates that they answer for; safe for use
 * by many threads.
 */
public final class LoadedTables {
    private record Loaded<T>(Release release, T open) {}

    private final List<Loaded<Tabular>> codes = new ArrayList<>();
    private final List<Loaded<OpenTable>> tables = new ArrayList<>();
    private final List<Loaded<OpenPairs>> pairs = new ArrayList<>();
    private final Map<SiteKind, List<OpenTable>> site = new HashMap<>();
    private final Set<String> assumed;

    private LoadedTables(Set<String> assumed) {
        this.assumed = Set.copyOf(assumed);
    }

    /** Without any table. */
    public static LoadedTables none() {
        return new LoadedTables(Set.of());
    }

    /**
     * Opens all.
     *
     * @param assumed ids of releases that answer for dates on which none of their publication is in force
     * @param unusable is told of a release that is damaged, which is then left out
     */
    public static LoadedTables open(Store store, Set<String> assumed, Consumer<UnusableRelease> unusable)
            throws IOException {
        LoadedTables loaded = new LoadedTables(assumed);
        List<Release> releases = new ArrayList<>(store.releases());
        releases.addAll(store.tables());
        for (Release release : releases) {
            try {
                loaded.open(store, release);
            } catch (UnusableRelease damaged) {
                unusable.accept(damaged);
            }
        }
        return loaded;
    }

    private void open(Store store, Release release) throws IOException {
        if (release.isOf(CodeSet.ICD10CM)) {
            return;
        }
        if (release.hasCodes()) {
            codes.add(new Loaded<>(release, new Tabular(store.open(release))));
        } else if (((ReferenceTable) release.publication()).isOfPairs()) {
            pairs.add(new Loaded<>(release, store.openPairs(release)));
        } else {
            OpenTable table = store.openTable(release);
            tables.add(new Loaded<>(release, table));
            kind(table)
                    .ifPresent(kind -> site.computeIfAbsent(kind, none -> new ArrayList<>())
                            .add(table));
        }
    }

    /** What the rows of a site's table are; they are all of one kind. */
    private static Optional<SiteKind> kind(OpenTable table) {
        List<String> keys = table.release().isOf(ReferenceTable.SITE) ? table.keys() : List.of();
        return keys.isEmpty()
                ? Optional.empty()
                : Optional.of(new SiteKind(table.rows(keys.get(0)).get(0).relation()));
    }

    /** The codes of a set in force on a date; empty where none is loaded. */
    public Optional<Tabular> codes(CodeSet codeSet, LocalDate date) {
        return answering(codes, codeSet, date);
    }

    /** A table that answers for a date; empty where none is loaded. */
    public Optional<OpenTable> table(ReferenceTable table, LocalDate date) {
        return answering(tables, table, date);
    }

    /** A table of procedure-to-procedure edits that answers for a date; empty where none is loaded. */
    public Optional<OpenPairs> pairs(ReferenceTable table, LocalDate date) {
        return answering(pairs, table, date);
    }

    /** The rows of a code in a site's own tables of a kind; which of them hold on a day, the rows say. */
    public List<ReferenceRow> ofSite(SiteKind kind, Code code) {
        List<ReferenceRow> rows = new ArrayList<>();
        for (OpenTable table : site.getOrDefault(kind, List.of())) {
            for (ReferenceRow row : table.rows(code.compact())) {
                if (row.values().get(0).equals(code.codeSet().id())) {
                    rows.add(row);
                }
            }
        }
        return rows;
    }

    /** True where a site's own list of a kind has an entry on a day; empty where it has no such list. */
    public Optional<Boolean> lists(SiteKind kind, String entry, LocalDate day) {
        List<OpenTable> lists = site.getOrDefault(kind, List.of());
        return lists.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        lists.stream().anyMatch(list -> !list.rows(entry, day).isEmpty()));
    }

    /** The codes of a set in force on a date, where they are all of them; a starter set cannot say that a code is unknown. */
    public Optional<Tabular> allCodes(CodeSet codeSet, LocalDate date) {
        return codes(codeSet, date).filter(tabular -> !tabular.release().starter());
    }

    /** True for a release that answers for dates outside its own, where none of its publication is in force. */
    public boolean assumes(Release release) {
        return assumed.contains(release.id());
    }

    /** True where something of a publication, in full, answers for a date. */
    public boolean answer(Publication publication, LocalDate date) {
        if (publication instanceof SiteKind kind) {
            return site.containsKey(kind);
        }
        if (publication instanceof ReferenceTable table) {
            return table.isOfPairs()
                    ? answering(pairs, table, date).isPresent()
                    : answering(tables, table, date).isPresent();
        }
        Optional<Tabular> answering = answering(codes, publication, date);
        return answering.isPresent() && !answering.get().release().starter();
    }

    /**
     * The release in force, else a later one that holds its past, else one that was assumed, else a starter set; they come newest
     * first.
     */
    private <T> Optional<T> answering(List<Loaded<T>> releases, Publication publication, LocalDate date) {
        Loaded<T> other = null;
        for (Loaded<T> loaded : releases) {
            Release release = loaded.release();
            if (release.isOf(publication)) {
                if (release.inForce(date) && !release.starter()) {
                    return Optional.of(loaded.open());
                }
                if (holdsItsPast(release, date) || assumes(release) || (other == null && release.inForce(date))) {
                    other = loaded;
                }
            }
        }
        return Optional.ofNullable(other).map(Loaded::open);
    }

    private static boolean holdsItsPast(Release release, LocalDate date) {
        return release.publication() instanceof ReferenceTable table
                && table.holdsItsPast()
                && date.isBefore(release.from());
    }
}
