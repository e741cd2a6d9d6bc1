package medcode.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import medcode.codeset.CodeSet;
import medcode.codeset.Release;

/** The releases on disk, one folder each under {@code $MEDCODE_HOME}; starter sets where nothing official is loaded. */
public final class Store {
    private final StoreFolder folder;
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

    /** What is loaded, newest first; a starter only where no official release of its code set is. */
    public List<Release> releases() throws IOException {
        List<Release> releases = new ArrayList<>();
        for (ReleaseManifest manifest : manifests()) {
            releases.add(manifest.release());
        }
        return releases;
    }

    /** The release in force on a date, strictly: empty where none is loaded. */
    public Optional<Release> inForce(CodeSet codeSet, LocalDate date) throws IOException {
        for (Release release : releases()) {
            if (release.codeSet() == codeSet && release.inForce(date)) {
                return Optional.of(release);
            }
        }
        return Optional.empty();
    }

    /** The newest release of a code set. */
    public Optional<Release> newest(CodeSet codeSet) throws IOException {
        for (Release release : releases()) {
            if (release.codeSet() == codeSet) {
                return Optional.of(release);
            }
        }
        return Optional.empty();
    }

    /** Opens a release that {@link #releases} named. */
    public OpenRelease open(Release release) throws IOException {
        return OpenRelease.open(release, folder.folder(release.id()), null);
    }

    /** What the loaded releases say of a code, without opening one whole. */
    public CodeHistory history() throws IOException {
        List<Release> oldestFirst = releases();
        Collections.reverse(oldestFirst);
        List<KeyedTable> codes = new ArrayList<>();
        for (Release release : oldestFirst) {
            codes.add(KeyedTable.open(folder.folder(release.id()).resolve(OpenRelease.CODES)));
        }
        return new CodeHistory(oldestFirst, codes);
    }

    private synchronized List<ReleaseManifest> manifests() throws IOException {
        if (manifests == null) {
            List<ReleaseManifest> read = new ArrayList<>();
            for (Path release : folder.folders()) {
                Path file = release.resolve(ReleaseManifest.FILE);
                if (Files.exists(file)) {
                    read.add(ManifestFile.read(file));
                }
            }
            read.sort((one, other) -> newestFirst(one.release(), other.release()));
            manifests = List.copyOf(read);
        }
        return manifests;
    }

    private static int newestFirst(Release one, Release other) {
        int order = one.codeSet().compareTo(other.codeSet());
        order = order != 0 ? order : other.from().compareTo(one.from());
        return order != 0 ? order : one.id().compareTo(other.id());
    }
}
