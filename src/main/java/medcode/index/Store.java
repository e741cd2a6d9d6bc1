package medcode.index;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import medcode.codeset.CodeSet;
import medcode.codeset.Publication;
import medcode.codeset.ReferenceTable;
import medcode.codeset.Release;
import medcode.input.BadInput;

/** The releases on disk, one folder each under {@code $MEDCODE_HOME}; starter sets where nothing official is loaded. */
public final class Store {
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final StoreFolder folder;
    private StoreContents contents;

    private Store(StoreFolder folder) {
        this.folder = folder;
    }

    /** The store in a folder, which may be missing: then nothing is loaded. */
    public static Store at(Path home) {
        return new Store(new StoreFolder(home));
    }

    /** {@code $MEDCODE_HOME}, else {@code $XDG_DATA_HOME/medcode}, else {@code ~/.local/share/medcode}. */
    public static Path defaultHome(Map<String, String> environment) {
        String home = environment.getOrDefault("MEDCODE_HOME", "");
        if (!home.isEmpty()) {
            return Path.of(home);
        }
        String data = environment.getOrDefault("XDG_DATA_HOME", "");
        return data.isEmpty()
                ? Path.of(System.getProperty("user.home"), ".local", "share", "medcode")
                : Path.of(data, "medcode");
    }

    public Path home() {
        return folder.home();
    }

    /**
     * The secret that hides what results must not show, made when it is first asked for; empty where nothing is loaded, or the
     * store cannot be written.
     */
    public Optional<String> secret() {
        return StoreSecret.of(folder);
    }

    /** The code sets that are loaded, newest first; a starter only where no official release of its code set is. */
    public List<Release> releases() throws IOException {
        return loaded(true);
    }

    /** The reference tables that are loaded, newest first. */
    public List<Release> tables() throws IOException {
        return loaded(false);
    }

    private List<Release> loaded(boolean codes) throws IOException {
        List<Release> releases = new ArrayList<>();
        for (ReleaseManifest manifest : descriptions()) {
            if (manifest.release().hasCodes() == codes && manifest.counts().codes() > 0) {
                releases.add(manifest.release());
            }
        }
        return releases;
    }

    /**
     * The release in force on a date, strictly: empty where none is loaded.
     *
     * @throws UnusableRelease where it is one that cannot be used
     */
    public Optional<Release> inForce(Publication publication, LocalDate date) throws IOException {
        Release found = null;
        for (ReleaseManifest manifest : descriptions()) {
            Release release = manifest.release();
            if (manifest.counts().codes() == 0) {
                continue;
            }
            if (release.isOf(publication) && release.inForce(date)) {
                found = release;
                break;
            }
            found = release.isOf(publication) && StoreContents.holdsWhatWasBefore(release, date) ? release : found;
        }
        contents().refuse(publication, date, found);
        return Optional.ofNullable(found);
    }

    /**
     * The release that answers for a date: the one in force, or where nobody asked for that date, else the newest.
     *
     * @param asked true where the date was asked for, so that nothing else will do
     * @throws UnusableRelease where it is one that cannot be used
     */
    public Optional<Release> answering(Publication publication, LocalDate date, boolean asked) throws IOException {
        Optional<Release> inForce = inForce(publication, date);
        return inForce.isPresent() || asked ? inForce : newest(publication);
    }

    /**
     * The newest release of a code set or reference table.
     *
     * @throws UnusableRelease where it is one that cannot be used
     */
    public Optional<Release> newest(Publication publication) throws IOException {
        Release found = null;
        for (ReleaseManifest manifest : descriptions()) {
            boolean candidate =
                    manifest.release().isOf(publication) && manifest.counts().codes() > 0;
            found = found == null && candidate ? manifest.release() : found;
        }
        contents().refuse(publication, null, found);
        return Optional.ofNullable(found);
    }

    /** Opens a release that {@link #tables} named, where its table {@link ReferenceTable#isOfPairs is of pairs}. */
    public OpenPairs openPairs(Release release) throws IOException {
        return OpenPairs.open(contents().folder(release));
    }

    /** Opens any other release that {@link #tables} named. */
    public OpenTable openTable(Release release) throws IOException {
        return OpenTable.open(contents().folder(release));
    }

    /** Opens a release that {@link #releases} named. */
    public OpenRelease open(Release release) throws IOException {
        return OpenRelease.open(contents().folder(release), this::lender);
    }

    private Release lender(Loan loan) throws IOException {
        for (ReleaseManifest manifest : descriptions()) {
            if (manifest.release().id().equals(loan.from())) {
                return manifest.release();
            }
        }
        for (SetAside aside : setAside()) {
            if (aside.release().id().equals(loan.from())) {
                return aside.release();
            }
        }
        throw new BadInput(home().toString(), "lacks " + loan.from() + ", from which a release borrows; load it again");
    }

    /** Opens the releases of a code set, newest first; one that turns out damaged is {@link #setAside}. */
    public List<OpenRelease> openAll(CodeSet codeSet) throws IOException {
        List<OpenRelease> open = new ArrayList<>();
        for (Release release : releases()) {
            if (release.isOf(codeSet)) {
                try {
                    open.add(open(release));
                } catch (UnusableRelease damaged) {
                    contents().setAside(release, damaged);
                }
            }
        }
        return open;
    }

    /** What the loaded releases say of a code, without opening one whole; a damaged one is {@link #setAside}. */
    public CodeHistory history() throws IOException {
        List<Release> oldestFirst = releases();
        Collections.reverse(oldestFirst);
        List<KeyedTable> codes = new ArrayList<>();
        List<Release> usable = new ArrayList<>();
        for (Release release : oldestFirst) {
            try {
                Path place = contents().folder(release).with(OpenRelease.CODES);
                codes.add(KeyedTable.open(place.resolve(OpenRelease.CODES)));
                usable.add(release);
            } catch (UnusableRelease damaged) {
                contents().setAside(release, damaged);
            }
        }
        return new CodeHistory(usable, codes);
    }

    /** The releases that cannot be used, as far as that is known yet. */
    public List<SetAside> setAside() throws IOException {
        return List.copyOf(contents().setAside());
    }

    /**
     * Loads published files.
     *
     * @throws BadInput where they cannot be read or the store cannot be written; then the store is as it was
     */
    public LoadReport load(LoadRequest request, LoadProgress progress) throws IOException {
        LoadReport report = changed(progress, () -> ReleaseLoad.run(folder, request, progress));
        return report.with(deadPaths(report));
    }

    /** What the Index of ICD-10-PCS names in vain, in each release that got new codes or a new Index. */
    private List<LoadReport.DeadPaths> deadPaths(LoadReport report) throws IOException {
        List<LoadReport.Loaded> written = new ArrayList<>(report.releases());
        written.addAll(report.renewed());
        List<LoadReport.DeadPaths> dead = new ArrayList<>();
        for (LoadReport.Loaded loaded : written) {
            boolean procedures = loaded.release().isOf(CodeSet.ICD10PCS) && !loaded.already();
            if (procedures && loaded.counts().codes() > 0) {
                try (OpenRelease open = open(loaded.release())) {
                    open.deadPaths().ifPresent(dead::add);
                }
            }
        }
        return dead;
    }

    /**
     * Builds a release anew from the copies of the published files that it keeps; a starter from what comes with medcode.
     *
     * @throws BadInput where there is no such release, or its copies are damaged too
     */
    public LoadReport mend(String id, String tool, LoadProgress progress) throws IOException {
        return changed(progress, () -> {
            folder.clean();
            if (!isName(id) || !Files.isDirectory(folder.folder(id))) {
                throw new BadInput(home().toString(), "holds no release " + id);
            }
            for (Starter starter : Starter.all()) {
                if (starter.name().equals(id)) {
                    folder.remove(id);
                    return LoadReport.of(starter.write(folder).manifest(), List.of());
                }
            }
            return ReleaseLoad.again(folder, id, tool, progress);
        });
    }

    /** Takes back what interrupted loads left behind. */
    public void clean() throws IOException {
        changed(LoadProgress.SILENT, () -> {
            folder.clean();
            return true;
        });
    }

    /** What interrupted loads left behind; empty while a load is at work. */
    public List<Path> leftOvers() throws IOException {
        return isBusy() ? List.of() : folder.leftOvers();
    }

    /** True while a load is at work, in this process or another. */
    public boolean isBusy() throws IOException {
        return StoreLock.isHeld(home());
    }

    /** Removes a release; false where there is none of this name. */
    public boolean remove(String id) throws IOException {
        return changed(LoadProgress.SILENT, () -> {
            folder.clean();
            boolean there = isName(id) && Files.isDirectory(folder.folder(id));
            if (there) {
                ReleaseLoad.remove(folder, id, LoadProgress.SILENT);
            }
            return there;
        });
    }

    /** A change to what is on disk. */
    private interface Change<T> {
        T make() throws IOException;
    }

    private <T> T changed(LoadProgress progress, Change<T> change) throws IOException {
        StoreLock lock = null;
        try {
            lock = StoreLock.take(home(), PATIENCE, progress);
            return change.make();
        } catch (BadInput said) {
            throw said;
        } catch (IOException failure) {
            throw unwritable(failure);
        } finally {
            forget();
            if (lock != null) {
                lock.close();
            }
        }
    }

    private static boolean isName(String id) {
        return !id.isEmpty() && !id.startsWith(".") && id.indexOf('/') < 0 && id.indexOf('\\') < 0;
    }

    private BadInput unwritable(IOException failure) {
        String reason = failure instanceof AccessDeniedException || failure instanceof FileAlreadyExistsException
                ? "is not yours to write"
                : "cannot be written: "
                        + (failure instanceof FileSystemException file && file.getReason() != null
                                ? file.getReason()
                                : failure.getMessage());
        return new BadInput(home().toString(), reason + "; the store is as it was. Name another with --home DIR");
    }

    /**
     * What is wrong with the files of a release; empty where they are as they were loaded.
     *
     * @param deep true to read every file, false to trust size and age
     */
    public List<String> damages(Release release, boolean deep) throws IOException {
        return ReleaseFiles.damages(contents().folder(release), deep);
    }

    /** What {@code release.json} says of the releases that can be used, newest first. */
    public List<ReleaseManifest> descriptions() throws IOException {
        return contents().manifests();
    }

    private synchronized void forget() {
        contents = null;
    }

    private synchronized StoreContents contents() throws IOException {
        if (contents == null) {
            contents = StoreContents.of(folder);
        }
        return contents;
    }
}
