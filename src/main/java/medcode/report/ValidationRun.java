package medcode.report;

import java.util.List;
import medcode.edit.Edit;

/**
 * What a validation runs with.
 *
 * @param version medcode's own
 * @param edits all that it knows, by id
 */
public record ValidationRun(String version, List<LoadedRelease> releases, List<Edit> edits) {

    public ValidationRun {
        releases = List.copyOf(releases);
        edits = List.copyOf(edits);
    }

    /** A release that claims may be judged by, with the checksums of the files it was read from. */
    public record LoadedRelease(String id, List<String> sha256) {

        public LoadedRelease {
            sha256 = List.copyOf(sha256);
        }
    }
}
