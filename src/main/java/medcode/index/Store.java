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
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import medcode.codeset.CodeSet;
import medcode.codeset.Publication;
import medcode.codeset.Publications;
import medcode.codeset.ReferenceTable;
import medcode.codeset.Release;
import medcode.input.BadInput;

/** The releases on disk, one folder each under {@code $MEDCODE_HOME}; starter sets where nothing official is loaded. */
public final class Store {
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final StoreFolder folder;
    private final Map<String, Path> places = new HashMap<>();
    private List<ReleaseManifest> manifests;

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
        for (ReleaseManifest manifest : manifests()) {
            if (manifest.release().hasCodes() == codes && answers(manifest)) {
                releases.add(manifest.release());
            }
        }
        return releases;
    }

    /** The release in force on a date, strictly: empty where none is loaded. */
    public Optional<Release> inForce(Publication publication, LocalDate date) throws IOException {
        Release holding = null;
        for (ReleaseManifest manifest : manifests()) {
            Release release = manifest.release();
            if (release.isOf(publication) && release.inForce(date) && answers(manifest)) {
                return Optional.of(release);
            }
            boolean past = release.publication() instanceof ReferenceTable table
                    && table == publication
                    && table.holdsItsPast()
                    && date.isBefore(release.from());
            holding = past ? release : holding;
        }
        return Optional.ofNullable(holding);
    }

    /** The newest release of a code set or reference table. */
    public Optional<Release> newest(Publication publication) throws IOException {
        for (ReleaseManifest manifest : manifests()) {
            if (manifest.release().isOf(publication) && answers(manifest)) {
                return Optional.of(manifest.release());
            }
        }
        return Optional.empty();
    }

    /** Opens a release that {@link #tables} named. */
    public OpenTable openTable(Release release) throws IOException {
        return OpenTable.open(release, place(release));
    }

    /** False for an Index without codes, which only helps other releases of its code set out. */
    private static boolean answers(ReleaseManifest manifest) {
        return !manifest.release().hasCodes() || manifest.counts().codes() > 0;
    }

    /** Opens a release that {@link #releases} named. */
    public OpenRelease open(Release release) throws IOException {
        return release.isOf(CodeSet.ICD10PCS)
                ? procedures(release, manifests())
                : OpenRelease.open(release, place(release), earlier(release));
    }

    /** A release of ICD-10-PCS with the Index that is nearest before it, its own where it has one. */
    private OpenRelease procedures(Release release, List<ReleaseManifest> newestFirst) throws IOException {
        Path at = folder.folder(release.id());
        for (ReleaseManifest manifest : newestFirst) {
            Release other = manifest.release();
            boolean early = other.isOf(CodeSet.ICD10PCS) && !other.from().isAfter(release.from());
            if (early && manifest.counts().indexTerms() > 0) {
                OpenRelease holder =
                        other.equals(release) ? null : OpenRelease.open(other, folder.folder(other.id()), null);
                return OpenRelease.open(
                        release, at, null, new OpenRelease.Index(ReleaseDates.ofIndex(manifest), holder));
            }
        }
        return OpenRelease.open(release, at, null);
    }

    /** Where the Tabular List of a release with codes only comes from; null where it has its own, or none is loaded. */
    private OpenRelease earlier(Release release) throws IOException {
        boolean complete = true;
        for (ReleaseManifest manifest : manifests()) {
            Release other = manifest.release();
            boolean hasNodes = manifest.counts().tabularNodes() > 0;
            if (other.equals(release)) {
                complete = hasNodes || !release.isOf(CodeSet.ICD10CM);
            } else if (!complete && hasNodes && other.isOf(release.publication())) {
                return OpenRelease.open(other, place(other), null);
            }
        }
        return null;
    }

    /** What the loaded releases say of a code, without opening one whole. */
    public CodeHistory history() throws IOException {
        List<Release> oldestFirst = releases();
        Collections.reverse(oldestFirst);
        List<KeyedTable> codes = new ArrayList<>();
        for (Release release : oldestFirst) {
            codes.add(KeyedTable.open(place(release).resolve(OpenRelease.CODES)));
        }
        return new CodeHistory(oldestFirst, codes);
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

    /** What the Index of ICD-10-PCS names in vain, in each release that may have got new codes or a new Index. */
    private List<LoadReport.DeadPaths> deadPaths(LoadReport report) throws IOException {
        List<LoadReport.DeadPaths> dead = new ArrayList<>();
        boolean any = false;
        for (LoadReport.Loaded loaded : report.releases()) {
            any |= loaded.release().isOf(CodeSet.ICD10PCS) && !loaded.already();
        }
        List<ReleaseManifest> official = any ? official() : List.of();
        for (ReleaseManifest manifest : official) {
            if (manifest.release().isOf(CodeSet.ICD10PCS) && answers(manifest)) {
                try (OpenRelease open = procedures(manifest.release(), official)) {
                    open.deadPaths().ifPresent(dead::add);
                }
            }
        }
        return dead;
    }

    /** Removes a release; false where there is none of this name. */
    public boolean remove(String id) throws IOException {
        return changed(LoadProgress.SILENT, () -> {
            folder.clean();
            boolean there = isName(id) && Files.isDirectory(folder.folder(id));
            if (there) {
                folder.remove(id);
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

    /** What is wrong with the files of a release; empty where they are as they were loaded. */
    public List<String> damages(Release release) throws IOException {
        Path at = place(release);
        return ReleaseFiles.damages(ManifestFile.read(at.resolve(ReleaseManifest.FILE)), at);
    }

    /** What {@code release.json} says of the releases, newest first. */
    public List<ReleaseManifest> descriptions() throws IOException {
        return manifests();
    }

    private synchronized Path place(Release release) throws IOException {
        manifests();
        Path place = places.get(release.id());
        return place == null ? folder.folder(release.id()) : place;
    }

    private synchronized void forget() {
        manifests = null;
    }

    private synchronized List<ReleaseManifest> manifests() throws IOException {
        if (manifests == null) {
            places.clear();
            List<ReleaseManifest> read = official();
            Set<Publication> official = new HashSet<>();
            for (ReleaseManifest manifest : read) {
                places.put(
                        manifest.release().id(),
                        folder.folder(manifest.release().id()));
                official.add(manifest.release().publication());
            }
            addStarters(read, official);
            read.sort((one, other) -> newestFirst(one.release(), other.release()));
            manifests = List.copyOf(read);
        }
        return manifests;
    }

    /** Everything but the starter sets, newest first. */
    private List<ReleaseManifest> official() throws IOException {
        List<ReleaseManifest> read = new ArrayList<>();
        for (Path release : folder.folders()) {
            Path file = release.resolve(ReleaseManifest.FILE);
            ReleaseManifest manifest = Files.exists(file) ? ManifestFile.read(file) : null;
            if (manifest != null && !manifest.release().starter()) {
                read.add(current(manifest, release));
            }
        }
        read.sort((one, other) -> newestFirst(one.release(), other.release()));
        return read;
    }

    private void addStarters(List<ReleaseManifest> read, Set<Publication> official) throws IOException {
        for (Starter starter : Starter.all()) {
            if (!official.contains(starter.codeSet())) {
                Starter.Place place = starter.in(folder);
                read.add(place.manifest());
                places.put(place.manifest().release().id(), place.folder());
            }
        }
    }

    private static ReleaseManifest current(ReleaseManifest manifest, Path release) throws BadInput {
        if (manifest.schema() != ReleaseManifest.SCHEMA) {
            throw new BadInput(
                    release.toString(),
                    "was written by another version of medcode; run `medcode load "
                            + release.resolve(ReleaseLoad.SOURCES) + "`");
        }
        return manifest;
    }

    private static int newestFirst(Release one, Release other) {
        int order = Integer.compare(Publications.place(one.publication()), Publications.place(other.publication()));
        order = order != 0 ? order : other.from().compareTo(one.from());
        return order != 0 ? order : one.id().compareTo(other.id());
    }
}
