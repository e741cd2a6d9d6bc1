package medcode.index;

import java.nio.file.Path;
import java.util.Optional;
import medcode.codeset.Publication;
import medcode.codeset.Publications;
import medcode.codeset.Release;
import medcode.input.BadInput;

/**
 * A release in the store that cannot be used: what needs it fails, and everything else goes on without it.
 *
 * @param release as {@code release.json} says, or where that is damaged, as the folder's name implies
 * @param reason what is wrong with it
 */
public record SetAside(Release release, Path folder, String reason) {

    /** The release of a folder that says nothing of itself; empty where its name is not that of a release. */
    static Optional<SetAside> named(Path folder, String reason) {
        String id = StoreFolder.id(folder);
        Publication publication = null;
        for (Publication each : Publications.all()) {
            boolean longer =
                    publication == null || each.id().length() > publication.id().length();
            publication = id.startsWith(each.id() + "-") && longer ? each : publication;
        }
        return publication == null
                ? Optional.empty()
                : Optional.of(new SetAside(release(id, publication), folder, reason));
    }

    private static Release release(String id, Publication publication) {
        String edition = id.substring(publication.id().length() + 1);
        try {
            return ReleaseDates.release(publication, edition, null);
        } catch (BadInput noDates) {
            return new Release(id, publication, edition, Release.EVER, Release.FOREVER, false);
        }
    }

    /** Why what needs it fails, as one line. */
    public UnusableRelease failure() {
        return new UnusableRelease(folder, reason);
    }
}
