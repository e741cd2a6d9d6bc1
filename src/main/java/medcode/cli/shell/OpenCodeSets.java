package medcode.cli.shell;

import java.io.Closeable;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import medcode.codeset.Code;
import medcode.codeset.CodeEntry;
import medcode.codeset.CodeSet;
import medcode.codeset.Release;
import medcode.index.CodeHistory;
import medcode.index.OpenRelease;
import medcode.index.Store;
import medcode.input.BadInput;
import medcode.tabular.CodePage;
import medcode.tabular.Grouping;
import medcode.tabular.ReferenceTables;

/** The releases that answer on a date: one of each code set. */
final class OpenCodeSets implements Closeable {
    private final List<OpenRelease> releases;
    private final CodeHistory history;
    private final ReferenceTables tables;
    private final List<String> notices;
    private final LocalDate date;

    private OpenCodeSets(
            LocalDate date,
            List<OpenRelease> releases,
            CodeHistory history,
            ReferenceTables tables,
            List<String> notices) {
        this.date = date;
        this.releases = List.copyOf(releases);
        this.history = history;
        this.tables = tables;
        this.notices = List.copyOf(notices);
    }

    /**
     * Opens what is in force; of code sets that have nothing in force, the newest where nobody asked for that date.
     *
     * @param asked true where the date was asked for; then ICD-10-CM must be in force on it, and others may be missing
     */
    static OpenCodeSets on(LocalDate date, boolean asked, Store store) throws IOException {
        List<OpenRelease> open = new ArrayList<>();
        for (CodeSet codeSet : CodeSet.values()) {
            Optional<Release> release = store.answering(codeSet, date, asked);
            if (release.isPresent()) {
                open.add(store.open(release.get()));
            } else if (codeSet == CodeSet.ICD10CM) {
                throw new BadInput(
                        "as-of " + date,
                        "no " + codeSet.displayName() + " release in force on that date is loaded" + newest(store));
            }
        }
        List<String> notices = new ArrayList<>();
        ReferenceTables tables = ReferenceTables.of(store, date, asked, unusable -> notices.add(unusable.getMessage()));
        return new OpenCodeSets(date, open, store.history(), tables, notices);
    }

    private static String newest(Store store) throws IOException {
        return store.newest(CodeSet.ICD10CM)
                .map(release -> "; newest is " + release.displayName())
                .orElse("");
    }

    /** All of them, or the one of a code set. */
    List<OpenRelease> of(Optional<CodeSet> codeSet) {
        return releases.stream()
                .filter(open -> codeSet.isEmpty() || open.release().codeSet() == codeSet.get())
                .toList();
    }

    OpenRelease diagnoses() {
        return of(Optional.of(CodeSet.ICD10CM)).get(0);
    }

    CodeHistory history() {
        return history;
    }

    /** Which reference tables could not be used, and what mends them. */
    List<String> notices() {
        return notices;
    }

    /** The page of a code that one of the releases holds. */
    CodePage page(FoundCode found) throws IOException {
        Code code = found.entry().code();
        return CodePage.of(code, found.release(), history, tables.all(code, date, history), date)
                .orElseThrow();
    }

    /** What is known of a code that none of the releases holds. */
    List<Grouping> groupings(Code code) {
        return tables.groupings(code, date, history);
    }

    /** The code as written, in each code set that holds it. */
    static List<FoundCode> holding(String written, List<OpenRelease> releases) {
        List<FoundCode> found = new ArrayList<>();
        for (OpenRelease release : releases) {
            Optional<CodeEntry> entry = release.find(Code.of(release.release().codeSet(), written));
            entry.ifPresent(code -> found.add(new FoundCode(code, release)));
        }
        return found;
    }

    @Override
    public void close() throws IOException {
        for (OpenRelease release : releases) {
            release.close();
        }
    }
}
