package medcode.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import medcode.codeset.Release;

/**
 * Whether a release is as it was loaded.
 *
 * @param damages what is wrong, one line for each; empty where nothing is
 */
public record ReleaseCondition(String id, List<String> damages) {

    public ReleaseCondition {
        damages = List.copyOf(damages);
    }

    /**
     * Of everything in a store, what cannot be used last.
     *
     * @param deep true to read every file, false to trust size and age
     */
    public static List<ReleaseCondition> all(Store store, boolean deep) throws IOException {
        List<ReleaseCondition> all = new ArrayList<>();
        for (ReleaseManifest manifest : store.descriptions()) {
            Release release = manifest.release();
            all.add(new ReleaseCondition(release.id(), store.damages(release, deep)));
        }
        for (SetAside aside : store.setAside()) {
            all.add(new ReleaseCondition(aside.release().id(), List.of(aside.reason())));
        }
        return all;
    }

    public boolean isWhole() {
        return damages.isEmpty();
    }

    /** The command that mends it; what it says where the copies are damaged too leads on from there. */
    public String remedy() {
        return "medcode codesets mend " + id;
    }
}
