package medcode.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import medcode.codeset.Publication;
import medcode.codeset.Publications;
import medcode.codeset.ReferenceTable;
import medcode.codeset.Release;

/** What a store holds at one time: the releases that can be used, newest first, and those that are set aside. */
final class StoreContents {
    private final List<ReleaseManifest> manifests = new ArrayList<>();
    private final List<SetAside> setAside = new ArrayList<>();
    private final Map<String, Path> places = new HashMap<>();

    private StoreContents() {}

    static StoreContents of(StoreFolder folder) throws IOException {
        StoreContents contents = new StoreContents();
        List<Starter> starters = Starter.all();
        Set<String> bundled = new HashSet<>();
        for (Starter starter : starters) {
            bundled.add(starter.name());
        }
        Set<Publication> official = new HashSet<>();
        for (Path release : folder.folders()) {
            if (!bundled.contains(StoreFolder.id(release))) {
                contents.read(release, official);
            }
        }
        contents.addStarters(starters, folder, official);
        contents.manifests.sort((one, other) -> newestFirst(one.release(), other.release()));
        return contents;
    }

    /** A damaged release keeps the starter out too: less than what was loaded must not answer in its place. */
    private void read(Path folder, Set<Publication> official) {
        try {
            ReleaseManifest manifest = ManifestFile.read(folder.resolve(ReleaseManifest.FILE));
            if (manifest.release().starter()) {
                return; // of a version of medcode that is no longer in use
            }
            if (manifest.schema() == ReleaseManifest.SCHEMA
                    && manifest.release().id().equals(StoreFolder.id(folder))) {
                add(new ReleaseFolder(manifest, folder));
                if (manifest.counts().codes() > 0) {
                    official.add(manifest.release().publication());
                }
            } else {
                leaveOut(folder, manifest, official);
            }
        } catch (IOException unreadable) {
            boolean there = Files.exists(folder.resolve(ReleaseManifest.FILE));
            SetAside.named(folder, ReleaseManifest.FILE + (there ? " is damaged" : " is missing"))
                    .ifPresent(release -> leaveOut(release, official));
        }
    }

    private void leaveOut(Path folder, ReleaseManifest manifest, Set<Publication> official) {
        Release release = manifest.release();
        boolean named = release.id() != null && release.id().equals(StoreFolder.id(folder));
        String reason = manifest.schema() == ReleaseManifest.SCHEMA
                ? "is in a folder of another name"
                : "was written by another version of medcode (layout " + manifest.schema() + ", not "
                        + ReleaseManifest.SCHEMA + ")";
        Optional<SetAside> aside =
                named ? Optional.of(new SetAside(release, folder, reason)) : SetAside.named(folder, reason);
        aside.ifPresent(one -> leaveOut(one, official));
    }

    private void leaveOut(SetAside release, Set<Publication> official) {
        setAside.add(release);
        official.add(release.release().publication());
    }

    private void add(ReleaseFolder folder) {
        manifests.add(folder.manifest());
        places.put(folder.manifest().release().id(), folder.path());
    }

    private void addStarters(List<Starter> starters, StoreFolder folder, Set<Publication> official) throws IOException {
        for (Starter starter : starters) {
            if (!official.contains(starter.codeSet())) {
                add(starter.in(folder));
            }
        }
    }

    List<ReleaseManifest> manifests() {
        return manifests;
    }

    List<SetAside> setAside() {
        return setAside;
    }

    /** The folder of a release that can be used. */
    ReleaseFolder folder(Release release) throws IOException {
        for (ReleaseManifest manifest : manifests) {
            if (manifest.release().equals(release)) {
                return new ReleaseFolder(manifest, places.get(release.id()));
            }
        }
        for (SetAside aside : setAside) {
            if (aside.release().id().equals(release.id())) {
                throw aside.failure();
            }
        }
        throw new IOException(release.id() + " is no longer in the store");
    }

    /**
     * Fails where a release that is set aside would be the answer.
     *
     * @param date the day asked for; null for the newest
     * @param found what answers without it; null where nothing does
     */
    void refuse(Publication publication, LocalDate date, Release found) throws UnusableRelease {
        for (SetAside aside : setAside) {
            Release release = aside.release();
            if (release.isOf(publication)
                    && (date == null || answers(release, date))
                    && (found == null || !found.from().isAfter(release.from()))) {
                throw aside.failure();
            }
        }
    }

    /** Leaves out a release that could not be opened. */
    void setAside(Release release, UnusableRelease failure) {
        for (SetAside aside : setAside) {
            if (aside.release().equals(release)) {
                return;
            }
        }
        setAside.add(new SetAside(release, places.get(release.id()), failure.reason()));
    }

    /** True where a release is in force on a date, or holds what was in force before it. */
    static boolean answers(Release release, LocalDate date) {
        return release.inForce(date) || holdsWhatWasBefore(release, date);
    }

    static boolean holdsWhatWasBefore(Release release, LocalDate date) {
        return release.publication() instanceof ReferenceTable table
                && table.holdsItsPast()
                && date.isBefore(release.from());
    }

    private static int newestFirst(Release one, Release other) {
        int order = Integer.compare(Publications.place(one.publication()), Publications.place(other.publication()));
        order = order != 0 ? order : other.from().compareTo(one.from());
        return order != 0 ? order : one.id().compareTo(other.id());
    }
}
