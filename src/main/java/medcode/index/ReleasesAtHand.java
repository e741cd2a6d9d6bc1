package medcode.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import medcode.codeset.Release;
import medcode.input.BadInput;

/** The official releases that the store will have after a change: those on disk, and the new ones in their own folders. */
final class ReleasesAtHand {
    private final StoreFolder store;
    private final Map<String, ReleaseManifest> manifests = new LinkedHashMap<>();
    private final Map<String, Path> written = new LinkedHashMap<>();
    private final List<Path> temporary = new ArrayList<>();

    /** Folders that cannot be read count as missing: they are loaded again. */
    ReleasesAtHand(StoreFolder store) throws IOException {
        this.store = store;
        for (Path folder : store.folders()) {
            ReleaseManifest manifest = manifest(folder);
            if (manifest != null && !manifest.release().starter()) {
                manifests.put(manifest.release().id(), manifest);
            }
        }
    }

    private static ReleaseManifest manifest(Path folder) throws IOException {
        Path file = folder.resolve(ReleaseManifest.FILE);
        try {
            return Files.exists(file) ? ManifestFile.read(file) : null;
        } catch (BadInput damaged) {
            return null;
        }
    }

    /** What is known of a release, of whatever schema; null where there is none. */
    ReleaseManifest of(String id) {
        return manifests.get(id);
    }

    /** Those that this version of medcode reads. */
    List<ReleaseManifest> all() {
        List<ReleaseManifest> readable = new ArrayList<>();
        for (ReleaseManifest manifest : manifests.values()) {
            if (manifest.schema() == ReleaseManifest.SCHEMA) {
                readable.add(manifest);
            }
        }
        return readable;
    }

    /** The releases of code sets among them. */
    List<Release> ofCodes() {
        List<Release> codes = new ArrayList<>();
        for (ReleaseManifest manifest : all()) {
            if (manifest.release().hasCodes()) {
                codes.add(manifest.release());
            }
        }
        return codes;
    }

    /** The other release of the same publication that came last; null where there is none. */
    ReleaseManifest last(Release release) {
        ReleaseManifest last = null;
        for (ReleaseManifest manifest : all()) {
            Release other = manifest.release();
            boolean candidate = other.isOf(release.publication()) && !other.id().equals(release.id());
            last = candidate
                            && (last == null
                                    || other.from().isAfter(last.release().from()))
                    ? manifest
                    : last;
        }
        return last;
    }

    /** Where a release lies, new or on disk. */
    Path folder(String id) {
        return written.getOrDefault(id, store.folder(id));
    }

    void leaveOut(String id) {
        manifests.remove(id);
    }

    Path newFolder(String id) throws IOException {
        Path folder = store.temporary(id);
        temporary.add(folder);
        return folder;
    }

    /** A release that is finished, to take its place with the others. */
    void put(ReleaseManifest manifest, Path folder) {
        manifests.put(manifest.release().id(), manifest);
        written.put(manifest.release().id(), folder);
    }

    void commit() throws IOException {
        for (Map.Entry<String, Path> release : written.entrySet()) {
            store.commit(release.getValue(), release.getKey());
        }
    }

    /** Deletes the folders that took no place. */
    void discard() throws IOException {
        for (Path folder : temporary) {
            StoreFolder.deleteTree(folder);
        }
    }
}
